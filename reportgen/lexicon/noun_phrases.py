"""Words that open, join and end the name of a thing in a sentence, and words that name none: data, in lower case."""

def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OPENERS = _set(
    """about approximately the a an its their our his her any all each every both certain specified some such this these those said other another
    exclusive exclusively non-exclusive nonexclusive non-exclusively co-exclusive worldwide global globally sole solely full complete entire
    whole whatever jointly also further additional existing several various particular designated"""
)
"""Before the name, and no part of it."""

NUMBERS = _set("one two three four five six seven eight nine ten eleven twelve many most none either half part")

DETERMINERS = _set("the a an its their our his her this these those any all each every both certain some such such other")

STOPS = _set(
    """which that who whom whose where when while whereas if as because unless until till so than but whereby wherein pursuant provided
    including such except excluding other subject plus together along once upon after before during since through throughout within across
    outside by at from into onto per via without among amongst over toward towards between beyond despite
    not nor also only then thus there here hereunder thereunder thereof therefor respectively exclusively worldwide globally today yesterday
    currently presently previously already initially primarily mainly solely jointly royalty-free anywhere everywhere save apart like namely
    it they we he she you them him us itself themselves what how why whether around behind above below off out up down
    back again away both either neither just even still yet more most less least later soon now ever never dated effective e.g i.e etc"""
)
"""Words at which a name is over."""

VERBS = _set(
    """is are was were be been being am will would shall should may might can could must has have had having does do did done
    agree agrees agreed grants granted pays paid receives received retains retained keeps kept gives gave provides said says announced
    announces allows allowed entitles expands expanded includes included covers obtains obtained acquires takes took becomes became remains
    remained begins began expects expected intends intended plans continues continued ends ended expires expired went goes come comes came
    holds held owns gained gains gets got makes bought buys sells brought brings binds runs ran lasts lies fell falls expire terminate
    terminated terminates enters entered signs signed won wins lets let leads led meets met seeks sought starts started shows showed gives
    reports reported reached reaches calls expand expands accelerate accelerates deliver delivers enable enables strengthen bring brings generate coming arising stemming emerging going remaining consists comprises contains uses exceed exceeds exceeded rise rises rose surpass surpasses increases increased decreases decreased reach revert reverts reverted return returns returned pass passes passed belong belongs vest vests go"""
)
"""Verbs that tell what happens: behind one a name is over."""

TAILS = _set(
    """based relating related directed derived concerning concerned regarding covering involving targeting containing comprising incorporating known
    called named entitled pertaining described"""
)
"""Open what belongs to a name behind its noun: `patents relating to …`, `games based on …`."""

GENERIC = _set(
    """technology technologies patent patents patented intellectual property properties know-how product products candidate candidates compound
    compounds drug drugs medicine medicines device devices program programs programme programmes system systems material materials invention inventions improvement
    improvements trademark trademarks mark marks brand brands name names software rights process processes platform platforms method methods application
    applications families family copyrights copyright information data licensed proprietary new novel innovative existing issued pending related
    commercial first second third next other further more various foreign corresponding counterpart underlying same current present future
    relevant potential proposed subject said original investigational leading lead key principal main own goods items services article articles asset assets
    generation counterparts pipeline high unmet innovative needs package third-party body portfolio set series range line lines catalog catalogue collection group number types type kind kinds class classes form forms version versions
    therapeutic therapeutics pharmaceutical biopharmaceutical biological medical diagnostic scientific technical human animal
    trial formulation formulations indication indications molecule molecules targets target component components ingredient equipment work works
    us united states domestic international american european japanese chinese german british canadian korean and or of the its their in to for on a
    field territory finished generic generics authorized authorised treatments treatment therapy therapies agents agent content contents
    programs' tool tools unit units model models design designs project projects study studies two three four five six seven eight nine ten
    concepts ideas techniques innovations innovation nineteen pool data
    research development discovery clinical preclinical commercialized resulting solution solutions business operations"""
)
"""Words that a name of nothing in particular is made of."""

NO_HEADS = _set(
    """needs purchase rest remainder balance majority life lifetime requirements requirement compliance request requests resolution connection amendments negotiations accordance
    agreement agreements license licence licenses licences sublicense sublicence sublicenses licensee licensees licensor contract contracts deal deals pact
    amendment amendments right rights party parties company companies corporation subsidiary subsidiaries affiliate affiliates partner partners
    payment payments fee fees royalty royalties milestone milestones sum sums amount amounts price prices term terms year years month months day days
    date dates week weeks quarter notice consideration territory territories country countries region regions market markets nation nations world use uses
    purpose purposes basis field fields area areas law laws jurisdiction jurisdictions litigation dispute disputes claim claims suit suits lawsuit
    lawsuits action actions proceedings breach convenience cause manufacture distribution sale sales marketing supply
    evaluation investigation registration approval approvals negotiation negotiations refusal exclusivity access interest interests indications
    time times period periods cost costs expense expenses default insolvency bankruptcy litigations court commission exhibit report release
    filing form statement press shares share stock securities cash option options results result patients patient customers customer physicians
    hospitals hospital clinics consumers users industry industries sector sectors channel channels commercialization commercialisation exploitation promotion
    co-promotion production importation detailing licensing sublicensing prosecution enforcement maintenance delivery installation download
    downloads export import research testing training education event events condition conditions obligation obligations duty duties liability
    opportunity opportunities collaboration collaborations alliance alliances partnership partnerships venture cooperation relationship discretion
    extension renewal termination expiration expiry closing signing execution completion initiation commencement achievement part portion percent
    revenue revenues profit profits income loss losses money total percentage review consent approval option-holder transfer assignment
    effort efforts work success failure benefit benefits advice support assistance help service guidance knowledge experience expertise
    board directors officers employees management employee person persons people team scientists university college institute hospital
    target targets antigen prevention diagnosis detection management treatment cure administration care sense way ways place end beginning
    ruminants livestock humans animals plants plant factory facility facilities site sites office
    study studies trial trials exploration drilling transportation storage step steps cars trucks vehicles buses"""
)
"""Nouns that name no thing which can be licensed: agreements, parties, money, time, places, activities, fields of use."""

HEADS_FOR = _set(
    """technology technologies system systems method methods process processes drug drugs medicine medicines product products patent patents treatment
    treatments therapy therapies test tests assay assays device devices compound compounds vaccine vaccines game games antibody antibodies machine machines apparatus software
    tool tools equipment formula formulation formulations biomarkers markers marker biomarker inhibitors receptors films film coatings coating catalyst catalysts
    sensors sensor chips chip circuits instruments instrument rights know-how program programs pipeline platform libraries agents materials candidate candidates"""
)
"""Nouns that `for …` belongs to."""

HEADS_ON = _set("patent patents families family applications application rights technology technologies know-how inventions invention research work portfolio property copyrights")
"""Nouns that `on …` belongs to."""

HEADS_TO = _set("antibody antibodies resistance tolerance vaccine vaccines sequel")
"""Nouns that `to …` belongs to."""

MARKED_BY = _set("brand brands name names trademark trademarks mark marks label labels banner")
"""Nouns by which `under the …` belongs to a name."""

TITLE_WORDS = _set(
    """agreement license licence sublicense cross-license amendment development research collaboration commercialization commercialisation supply manufacturing manufacture distribution
    exclusive option patent technology trademark product products service services software master letter joint venture settlement termination assumption assignment
    asset purchase stock marketing promotion co-promotion co-development technology transfer intellectual property know-how royalty clinical trial
    restated amended first second third fourth definitive material entry other events item exhibit form company registrant licensee licensor party parties territory field term
    effective date fda ema usfda phase ind nda bla anda maa mou loi inc corp ltd llc january february march april may june july august september october november december
    nasdaq nyse otc sec ip r&d board directors act section annual quarterly current report business wire prnewswire globe newswire gaap usd eur dna rna
    monday tuesday wednesday thursday friday saturday sunday chief executive officer president vice chairman dr mr ms mrs prof professor ph.d m.d state
    commercial global worldwide territory licensed improvements affiliates affiliate net sales upfront payment milestone milestones royalties fee fees ce
    expand accelerate advance deliver enable strengthen bring generate support access pipeline programs program
    develop commercialize market sell license licenses licensed licensing sublicense promote distribute manufacture supply acquire acquires regains regain returns announces signs enter enters
    expands extends amends terminates collaborate partner partners alliance strategic deal pact agree agrees grants worldwide rights
    confidential treatment request securities exchange commission statements disposition assets ending original revised developer cooperative sponsorship co-marketing
    mark marks court district
    medical science sciences institute university college hospital center centre department ministry government agency authority committee
    north south east west northern southern eastern western united states i ii iii iv v a b c ltd. inc. corp. co. no u.s u.k e.u eu uk us"""
)
"""Words printed with a capital that are no names."""

NATIONALITIES = _set(
    """american canadian mexican brazilian argentine chilean european british english scottish irish french german austrian swiss italian spanish
    portuguese dutch luxembourg liechtenstein kenya ethiopia guam puerto rico nigeria ghana tunisia morocco algeria bolivia ecuador uruguay paraguay guatemala panama
    estonia latvia lithuania slovenia slovakia croatia serbia bulgaria romania cyprus malta iceland kuwait qatar bahrain oman jordan lebanon iran iraq pakistan
    bangladesh nepal cambodia laos myanmar macau mongolia kazakhstan uzbekistan azerbaijan armenia zealand tasmania quebec ontario belgian danish swedish norwegian finnish nordic polish czech hungarian greek turkish israeli russian ukrainian chinese japanese
    korean taiwanese indian australian asian african arab saudi egyptian thai vietnamese indonesian malaysian philippine latin delaware california"""
)
"""Adjectives of countries."""

THINGS = _set(
    """technology technologies system systems process processes method methods platform platforms software device devices patents tool tools
    machine machines equipment product products agent agents technique techniques drug drugs compound compounds film films sensor sensors
    peptide peptides antibody antibodies"""
)
"""Nouns that an activity may stand before: `coating technology`."""

ACTIVITIES = _set("development commercialization commercialisation manufacture use sale marketing distribution production discovery promotion research licensing manufacturing production testing evaluation")
AROUND_ACTIVITIES = _set("clinical commercial preclinical pre-clinical and or , / joint global further worldwide exclusive late-stage")
"""Before `of` no part of a name: `development of FlowMesh`."""

DEEDS = _set("agreement agreements license licence licenses licences deal pact contract")

SUBSTANCE_ENDS = r"(?:cin|din|lin|min|nin|pin|rin|sin|tin|vin|xin|zin|ine|ide|one|zol|pol|tol|col|nol|rol|ate|ene|ane|ium|ase|rep|ib|ab|vir|tan|zan|nil|xil|cam|lam|zam|lac|nac|ast|ant|ept|mer|yl|ose|cid|tide|mus|fen|pam|xon|lol|one|stat|nib|mab)"
"""Ends of names of substances that no list of stems holds: `lactocidin`, `tolimetrine`."""

NO_SUBSTANCES = _set(
    """control protocol corporate private obtain retain maintain contain machine engine online climate estate telephone certain domain affiliate
    associate candidate substrate alternate generate determine combine examine discipline baseline pipeline deadline headline guideline medicine
    vaccine gasoline airline anyone everyone someone milestone outside provide include exclude decide guide inside wide worldwide nationwide beside
    override appropriate separate immediate ultimate duplicate certificate delegate magazine routine marine submarine turbine limousine examine
    important significant participant relevant consultant merchant warrant grant restaurant assistant accountant tenant defendant plant
    implant transplant covenant constant distant dominant redundant purchase increase decrease release database disease lease phase base
    purpose propose suppose expose dispose disclose close whose those loose choose customer consumer farmer former manufacturer
    except accept concept adapt adopt attempt contract contrast forecast broadcast podcast coast least past last fast breast east west
    concrete complete discrete determinate estimate indicate operate dedicate evaluate terminate negotiate initiate create update private
    cabin margin origin virgin within begin begins plugin admin login retail detail mail email April"""
)
"""Common words with such ends."""

PREPOSITIONS = _set("by in at from on to for under with as until into of against through within between during")
TAIL_JOINTS = _set("to on upon at against from as for with")
"""Behind a word that opens what belongs to a name: `relating to`, `based on`."""

NO_GENERIC_NAMES = _set("alternative significant concept except accept intercept relevant participant generative apparatus antigene transgene oncogene parameter")
"""Words that end as nonproprietary names of drugs do."""
