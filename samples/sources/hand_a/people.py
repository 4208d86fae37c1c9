"""Invented law firms, carriers and district offices, used by name in the cases."""

AA = {
    "tamsin": ("Law Offices of Tamsin Erlandsson", "Tamsin Erlandsson", "2210 Quarry Lane, Suite 300", "Hayward", "94541", "7710031"),
    "mbeki": ("Mbeki-Farrow & Dunne LLP", "Lionel P. Farrow", "811 W. Tamarind Street", "Pomona", "91766", "7710208"),
    "goss": ("Goss Applicant Law Group", "Harriet Goss-Iwata", "P.O. Box 4471", "Fresno", "93744", "7710459"),
    "vidal": ("Vidal, Kerrigan & Shue", "Ysabel Vidal", "1550 Harborview Drive, 4th Floor", "Long Beach", "90802", "7710517"),
}
DA = {
    "pelham": ("Pelham Stroud & Achterberg", "Roderick Achterberg", "400 Meridian Plaza, Suite 1150", "Oakland", "94612", "7720044"),
    "lindqvist": ("Lindqvist Barroso APC", "Noemi Barroso", "17 Corporate Oak Drive", "Van Nuys", "91411", "7720190"),
    "hartsoe": ("Hartsoe & Winningham", "Dale R. Winningham", "3900 Sierra Gate Way, Suite 210", "Sacramento", "95833", "7720233"),
}
CARRIER = {
    "granite": ("Granite Pass Indemnity Company", "P.O. Box 77120", "Walnut Creek", "94597"),
    "bluefin": ("Bluefin Casualty Insurance Co.", "P.O. Box 3308", "Glendale", "91209"),
    "argent": ("Argent Mutual Assurance", "One Argent Center", "Roseville", "95661"),
    "psi": ("Permissibly self-insured", "", "", ""),
}
ADMIN = {
    "keystone": ("Keystone Bay Claims Services", "P.O. Box 90155", "Concord", "94520"),
    "norwick": ("Norwick TPA, Inc.", "P.O. Box 6120", "Rancho Cucamonga", "91729"),
    "argent": ("Argent Mutual Assurance, Claims Dept.", "One Argent Center", "Roseville", "95661"),
}


def party(aa=None, da=None, carrier=None, admin=None):
    return {"aa": AA.get(aa), "da": DA.get(da), "carrier": CARRIER.get(carrier), "admin": ADMIN.get(admin)}
