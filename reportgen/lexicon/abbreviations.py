"""Words that end with a stop inside a sentence, in small letters and without their last stop."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a list that is written as one string."""
    return frozenset(listed.split())


NEVER_LAST = words(
    "mr mrs ms messrs dr prof rev gen gov sen rep hon st ste mt ft vs v cf approx e.g i.e eg ie viz al fig figs eq ca"
    " dept est attn tel ext vol pp art para cl ser nos ref exh ex sched reg cir incl resp acc lic pvt sdn"
    " jan feb mar apr jun jul aug sept sep oct nov dec"
)
"""Abbreviations after which the sentence goes on."""

BEFORE_NUMBER = words("no nr p sec item items section article exhibit rule note part form schedule chapter")
"""Words whose stop belongs to the number that follows (`No. 0-17999`)."""

COMPANY_FORMS = words(
    "inc corp ltd co cos llc llp l.l.c l.p lp plc p.l.c s.a s.p.a s.r.l n.v b.v a.g a.s k.k g.m.b.h s.e pty pte ltda cia s.a.s s.a.r.l s.r.o d.o.o intl int'l bros"
)

MAY_BE_LAST = COMPANY_FORMS | words(
    "n.a assn univ jr sr esq ph.d phd m.d md d.v.m pharm.d m.b.a mba b.s m.s m.sc b.sc d.sc j.d ll.m d.phil"
    " u.s u.k e.u u.s.a u.n d.c n.y n.j n.h n.c s.c r.i p.r a.m p.m etc ave blvd rd bldg fl"
    " mass calif conn del md pa wash minn mich ill ind tex fla ga va colo ariz ore wis tenn mo ont que"
)
"""Abbreviations after which a sentence may go on or end."""

COUNTRIES = words("u.s u.k e.u u.s.a u.n")

AFTER_COUNTRY = words(
    "Food FDA Patent Patents Department District Securities Government Congress Treasury Army Navy National Court Supreme"
    " Federal Bankruptcy Dollars Dollar GAAP Phase Pharmacopeia Customs Centers Public Environmental Internal Senate"
    " House State Trademark Provisional Attorney Commissioner Investigational Affiliate Affiliates Territory"
)
"""What follows the name of a country as its adjective."""

STARTERS = words(
    "Every Many Most Several One Two Three Four Last Only Even Then Thus Meanwhile The This That These Those There A An In On At Under As For From By With Within During Since Upon After Before Until Through"
    " It Its He She They We Our His Her Their I You If When While Where Although Though Because However Moreover Further"
    " Furthermore Additionally Also Both Each All Some Any No Neither Either Such Other Another Once To Pursuant"
    " Subject According Following Based Unless Except Effective Together Financial Terms Details Under"
    " Please See Certain Statements Prior Today Currently Founded Headquartered Established"
)
"""Words that open a sentence and hardly ever follow a name as its part."""

TITLES = words(
    "President Chairman Chairwoman Chair Chief CEO CFO COO CSO CMO Vice Senior Executive Director Spokesman Spokeswoman"
    " Founder Treasurer Secretary Managing General Head Professor"
)

VERBS = words(
    "is are was were be been has have had do does did will would shall should may might can could must"
    " said says announced announces entered signed granted grants received receives paid pays agreed agrees expects"
    " plans intends believes retains retained holds held owns develops developed markets uses used made makes"
    " reported reports acquired licensed exercised began begins started continues remains became becomes"
    " met won gave took sold bought led told sent kept left got chose went came grew rose gets gives takes sells buys"
    " issued earned provides provided includes included also currently"
)
"""Words that show that a clause has its verb; two adverbs that stand before one are among them."""

CONNECTIVES = words("of and or for in on at to by with the de von van der la du as from a an &")
"""Small words inside a name or title, so that they do not show where a sentence begins."""
