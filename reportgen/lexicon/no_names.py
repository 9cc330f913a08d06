"""Capitalized words that name no organization, by kind: those with which no name begins, and those that alone are none."""

STARTS_BY_KIND = {
    "articles and pronouns": "A An The This That These Those Such Its Their Our We It He She They Who Which What",
    "quantities": (
        "Both Each All Any Several Another Other Many Most More Some No Neither Either Certain First Second Third Fourth"
        " Two Three Four Five Six Seven Eight Nine Ten"
    ),
    "prepositions": (
        "In On Under Upon At As By To For From With Without Within Through Until During After Before Following Pursuant Between"
        " Among Including Besides Per Re Vs About"
    ),
    "conjunctions and adverbs": (
        "And But Or If When While Since Because Although However Moreover Further Furthermore Additionally Also Where How Why"
        " Should Instead Meanwhile Finally Firstly Secondly"
    ),
    "time": (
        "Today Yesterday Now Earlier Later Previously Recently Concurrently Simultaneously Separately Last Effective Dated Date"
        " Fiscal Quarter Year"
    ),
    "titles of persons": (
        "Mr Ms Mrs Dr Prof Professor Chairman President CEO CFO Chief Executive Vice Senior Director Officer Head Board Committee"
        " Management"
    ),
    "parts of a document": "Item Exhibit Form Section Rule Contact Contacts Source Special Note Press Release News",
    "parties": "Company Companies Registrant Licensor Licensee State States Federal",
    "verbs of a headline": (
        "Announces Announced Announce Signs Enters Grants Receives Exercises Regains Acquires Terminates Amends Extends Achieves"
        " Earns Expands"
    ),
    "agreements": (
        "Agreement Agreements Amendment License Licence Licenses Licensing Collaboration Partnership Alliance Option Options Rights"
        " Patent Patents Technology Terms Term"
    ),
    "kinds of agreement": "Global Worldwide Exclusive Strategic New",
    "work": "Phase Preclinical Clinical Research Development Commercialization Marketing Distribution Supply Manufacturing",
    "money": (
        "Financial Proceeds Sales Net Losses Shares Consideration Payment Payments Royalties Royalty Milestone Milestones Upfront"
    ),
}

NO_NAME_START = frozenset(word for words in STARTS_BY_KIND.values() for word in words.split())
"""Capitalized words with which no name begins, though a sentence or a headline may."""

ALONE_BY_KIND = {
    "peoples": (
        "Japanese Chinese German French Swiss British American European Korean Italian Danish Swedish Dutch Indian Israeli Canadian"
        " Australian Asian Irish Belgian Spanish Norwegian Finnish Austrian Russian Brazilian Taiwanese"
    ),
    "countries": (
        "US U.S USA UK EU Europe Asia Japan China America Africa Australia Canada Mexico Brazil India Korea Taiwan Germany France"
        " Italy Spain Israel Switzerland Sweden Denmark Norway Finland Ireland Scotland England Netherlands Belgium Austria Poland"
        " Russia"
    ),
    "regions": "North South East West Latin Pacific Middle World Territory Territories",
    "numbers": "I II III IV",
    "months": (
        "January February March April May June July August September October November December"
        " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
    "days": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "titles of persons": "Ph.D M.D MD PhD CEO CFO COO President Chairman Director Officer Vice Executive Senior",
    "laws and documents": (
        "Agreement Amendment Act Law Rule Regulation Form Exhibit Item Section Private Reform Litigation Securities Exchange"
        " Commission Effective Date Closing"
    ),
    "parties": "Parties Party Affiliate Affiliates Subsidiary",
    "what is licensed": "Product Products Technology Platform Patent Patents Licensed Field IP R&D Internet Web Website",
    "what lies in the ground": "Mineral Minerals Claim Claims Deposit Deposits Acreage",
    "medicine": "Phase Food DNA RNA mRNA ADC IND NDA BLA Alzheimer's Parkinson's Crohn's HIV AIDS COVID-19 Medicare Medicaid",
}

NO_NAME = frozenset(word for words in ALONE_BY_KIND.values() for word in words.split())
"""Capitalized words that alone are no organization."""
