"""Places and regions as territories are written."""

REGIONS = (
    "worldwide", "world-wide", "world wide", "global", "globally", "throughout the world", "the world", "around the world",
    "European Union", "EU", "Europe", "European Economic Area", "EEA", "North America", "South America", "Latin America", "Central America", "Americas",
    "Asia Pacific", "Asia-Pacific", "Southeast Asia", "South East Asia", "East Asia", "Asia", "Middle East", "Africa", "Sub-Saharan Africa", "MENA",
    "Greater China", "mainland China", "Scandinavia", "Nordic countries", "Nordic region", "Benelux", "Eastern Europe", "Western Europe", "Central Europe", "Oceania",
    "Far East", "Caribbean", "GCC", "ASEAN", "DACH", "Balkans", "Iberia", "Commonwealth of Independent States", "CIS",
)

COUNTRIES = (
    "United States of America", "United States", "U.S.A.", "U.S.", "USA", "US", "Canada", "Mexico", "Brazil", "Chile", "Peru", "Argentina", "Ecuador", "Colombia", "Venezuela",
    "Uruguay", "Paraguay", "Bolivia", "Panama", "Costa Rica", "Guatemala", "Puerto Rico", "Cuba", "Dominican Republic",
    "United Kingdom", "U.K.", "UK", "Great Britain", "England", "Scotland", "Ireland", "France", "Germany", "Italy", "Spain", "Portugal", "Netherlands", "Belgium", "Luxembourg",
    "Switzerland", "Austria", "Sweden", "Norway", "Denmark", "Finland", "Iceland", "Poland", "Czech Republic", "Slovakia", "Hungary", "Romania", "Bulgaria", "Greece", "Turkey",
    "Croatia", "Serbia", "Slovenia", "Estonia", "Latvia", "Lithuania", "Ukraine", "Russia", "Israel", "Saudi Arabia", "United Arab Emirates", "UAE", "Kuwait", "Qatar", "Egypt",
    "Jordan", "Lebanon", "South Africa", "Nigeria", "Kenya", "Morocco", "Japan", "China", "People's Republic of China", "PRC", "Hong Kong", "Macau", "Taiwan", "South Korea", "Republic of Korea", "Korea",
    "India", "Pakistan", "Bangladesh", "Indonesia", "Malaysia", "Singapore", "Thailand", "Vietnam", "Philippines", "Australia", "New Zealand", "Kazakhstan",
)

US_STATES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa",
    "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire",
    "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota",
    "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
    "Mass", "Calif", "Conn", "Fla", "Ill", "Mich", "Minn", "Pa", "Tenn", "Tex", "Va", "Wash", "Wis", "Colo", "Del", "Ga", "Ind", "Kan", "Ky", "La", "Md", "Mo", "Neb", "Nev", "N.J", "N.Y", "N.C", "Okla", "Ore",
    "AL", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "IA", "IL", "IN", "KS", "KY", "MA", "MD", "MI", "MN", "MO", "NC", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OR", "PA", "RI", "SC", "TN", "TX", "UT", "VA", "VT", "WA", "WI",
)

PLACES = frozenset((*REGIONS, *COUNTRIES, *US_STATES))
