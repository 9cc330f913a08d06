"""Words behind which a sentence names what an agreement is about: patterns, data only."""

LICENCE_NOUNS = r"licen[sc]es?|sub-?licen[sc]es?|cross-?licen[sc]es?|options?|licen[sc]ed|licensing"
DEED_NOUNS = r"^ ?(?:it|this)|agreements?|contracts?|deals?|pacts?|collaborations?|alliances?|partnerships?|accords?|arrangements?|settlements?|transactions?|co-promotion|amendments?|ventures?|agreement between the parties|program(?:me)?s? of research"
OWNER_NOUNS = r"licensees?|sublicensees?|distributors?"
WORK_NOUNS = r"work|research|cooperate|collaborate|collaborating|partner|development"

HANDLING_VERBS = (
    r"(?:(?:co-?)?(?:develop|commerciali[sz]e|market|promote)|make|have made|have used|use|utili[sz]e|sell|resell|offer(?: (?:for sale|to sell))?|distribute|manufacture|produce|import|export"
    r"|build|combine|create|customi[sz]e|host|register|publish|exploit|practi[cs]e|incorporate|embed|test|evaluate|research|discover|identify|ship|copy|modify|operate|license|sub-?license|in-license|out-license"
    r"|launch|supply|adapt|advance|integrate|exhibit|perform|stream|broadcast|lease|install|reproduce|display)"
)
GERUNDS = r"(?:co-)?(?:developing|commerciali[sz]ing|marketing|promoting)|making|using|selling|offering|distributing|manufacturing|producing|importing|exporting|licensing|testing|discovering|screening"
NOMINALS = (
    r"(?:co-)?(?:development|commerciali[sz]ation|marketing|promotion)|manufacture|production|use|sale|sales|distribution|supply|discovery|exploitation|purchase|acquisition|assignment|transfer|exchange"
    r"|registration|importation|import|export|launch|approval|divestiture"
)
TRANSFER_VERBS = r"sold|sells?|selling|assigned|assigns?|transferred|transfers?|acquired|acquires?|acquire|purchased|purchases?|bought|buys?|divested|conveyed|obtains?|obtained"
