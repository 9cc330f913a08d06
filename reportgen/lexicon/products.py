"""The words that stand beside the name of a product and never beside that of a company."""

OF_A_PRODUCT = (
    r"sales of|sells?|selling|markets?|marketing|develop(?:s|ed|ing)?|launch(?:es|ed|ing)?|launch of|generic|co-promot(?:e|es|ing|ion of)|promot(?:e|es|ing)"
    r"|commerciali[sz](?:e|es|ing|ation of)|distribut(?:e|es|ing)|approv(?:es|ed)|approval (?:of|for)|(?:trial|study|trials|studies) of|dos(?:e|es|ing) of"
    r"|licensee (?:for|of)|distributor (?:for|of)|application for|formulation of|version of|tested|prescribe[sd]?|(?:agreement|milestone|license|licence) for|use of|supply of|production of"
)
"""Words before its name."""

SAID_OF_A_PRODUCT = (
    r"(?:is|was|has been|were|will be) (?:the first|also |currently |now |being |already )?(?:approved|cleared|indicated|marketed|sold|available|launched|tested|discovered|in (?:Phase|clinical|a Phase|the clinic)|under (?:review|development)|designed to|given|administered|covered by|dosed|used (?:in|to|for|by))"
    r"|received (?:the CE|CE|FDA|510|marketing|regulatory|approval|clearance)|had (?:net |U\.S\. |annual |worldwide )?sales|sales|tablets?|capsules?|injection|patients|trial|franchise|application|hybrids|seeds?"
)
"""Words behind its name."""

PRODUCT_NOUNS = (
    r"drug|drugs|medicine|antitoxin|antidote|serum|antiviral|biosimilar|enzyme|antibod(?:y|ies)|inhibitor|agonist|antagonist|vaccine|implant|stent|catheter|device|filter|inhaler|patch|compound|candidate|protein|peptide|molecule|antibiotic"
    r"|treatment|therapy|therapeutic|formulation|product|test|assay|system|software|game|film|series|trait|hybrid|variety|chip|sensor|process|catalyst|tablet|capsule|gel|cream|spray|instrument|analy[sz]er|tool|toy|engine|insulin|hormone"
)
"""What a product is said to be."""
