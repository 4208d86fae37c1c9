"""The state e-form look: what people filled in, typed, ticked and signed."""
from . import pens
from .people import party

J = {
    "mcall": "HON. ROSWITHA McALLEN",
    "teng": "HON. JULIUS TENGWALL",
    "prout": "HON. DELPHINE PROUT",
    "arroyo": "HON. BENICIO ARROYO-LUND",
}

# ---------------------------------------------------------------- Stipulations
ZERO_PD = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    pages=8, adj=["ADJ77014231"], first="Rosalind", mi="T", last="Okonjo-Pratt", addr="918 Alder Court Apt 6", city="San Leandro", zip="94578", ssn_last4="", born="04/17/1979",
    venue_i=0, office="OAK", ins_i=0, employer="Cannery Row Linen Service Inc", eaddr="4410 Doolittle Ext", ecity="San Leandro", ezip="94577", claim="GPI-18-40077", job="laundry press operator",
    injuries=[dict(adj="ADJ77014231", kind="S", start="02/09/2018", codes=["330 Hand", "320 Wrist"], other="right hand and right wrist (burn, second degree)")],
    td=("02/10/2018", "03/25/2018", "412.60", "0.00"), td_except="N/A", pd=("0", "0.00", "N/A", "0.00", "N/A"), rated=False,
    medlegal="Defendant to pay PQME Dr. A. Brandvold for report of 3/4/19, if not already paid.", fee="600.00", fee_way=None,
    liens="EDD - none of record. Any med liens to be paid, adjusted or litigated by defendant, jurisdiction reserved.",
    other="1. Parties stipulate to zero PD based on the PQME report of Ansel Brandvold MD dated 3/4/19, P&S that date w/0% WPI.\n"
          "2. Fee of $600.00 payable by defendant on the side, not from the award, per agreement of counsel.\n"
          "3. Mileage thru 3/4/19 has been paid in full.",
    signs=dict(app=("Rosalind T. Okonjo-Pratt", "italic", "05/20/2019"), aa=("Tamsin Erlandsson", "s", "05/21/2019"), da=("Roderick Achterberg", "s", "05/24/2019"),
               adj=("Maribeth Coyle", "s", "05/24/2019")),
    need={"is": "tick"},
    award=dict(judge=J["mcall"], style="ink", date="06/03/2019", clerk="D. Olmos"),
)

FOURTEEN = dict(
    party("mbeki", "lindqvist", "bluefin", "norwick"),
    pages=8, adj=["ADJ77026650"], first="Dashiell", mi="", last="Wren-Castaneda", addr="14 Juniper Fork Rd", city="Ontario", zip="91761", born="11/02/1986",
    venue_i=1, office="POM", ins_i=0, employer="Halberd Pallet & Crate LLC", eaddr="2200 S Milliken Ave", ecity="Ontario", ezip="91761", claim="NW-220917-04", job="forklift operator",
    injuries=[dict(adj="ADJ77026650", kind="S", start="09/17/2020", codes=["520 Ankle", "", "", ""], other="left ankle")],
    td=("09/18/2020", "02/28/2021", "588.00", "0.00"), td_except="None", pd=("14", "290.00", "03/01/2021", "14,572.50", "N/A"), rated=False,
    medlegal="PQME J. Sandoval-Reiss DPM - paid.", fee="2,185.88", fee_way=0, liens="None known. Defendant to hold applicant harmless from liens of record.",
    other="PD is per panel QME rept of 8/12/21, 14% after adjustment. Applicant was released from care w/o residual treatment. TD paid in full, no retro owed. "
          "Voucher to issue within 20 days of the Award.",
    signs=dict(app=("Dashiell Wren-Castaneda", "ink", "10/04/2021"), aa=("Lionel P. Farrow", "ink", "10/04/2021"), da=("Noemi Barroso", "ink", "10/11/2021"),
               adj=("Terrence Upjohn", "ink", "10/11/2021")),
    need={"isnot": "x"}, exports={"is": "1", "isnot": "2"},
    award=dict(judge=J["teng"], style="ink", date="10/26/2021", clerk="P. Vance"),
)
FOURTEEN_LIVE = dict(FOURTEEN, signs={k: (w, "s", t) for k, (w, _, t) in FOURTEEN["signs"].items()})

SMALL_SCAN = dict(
    party("goss", "hartsoe", "argent", "argent"),
    pages=8, adj=["ADJ77031908"], first="Philippa", mi="J", last="Marchetti", addr="6021 E Tulare Ave", city="Fresno", zip="93727", born="07/30/1968",
    venue_i=0, office="FRE", ins_i=0, employer="Golden Furrow Packing", eaddr="1 Packing House Rd", ecity="Sanger", ezip="93657", claim="AMA-160088", job="sorter",
    injuries=[dict(adj="ADJ77031908", kind="C", start="01/05/2015", end="01/05/2016", codes=["450 Shoulder", "200 Neck"], other="right shoulder, neck")],
    td=("01/06/2016", "09/30/2016", "371.22", "0.00"), td_except="", pd=("22", "247.48", "10/01/2016", "24,871.74", "N/A"), rated=False,
    medlegal="AME Dr. Fitzhugh-Amara - paid.", fee="3,730.76", fee_way=0, liens="EDD paid. Others: PAL by def.",
    other="Rating per AME report of 11/8/16. Parties waive right to further rating. Def. credit for PD advances of $6,434.48 thru 4/28/17.",
    signs=dict(app=("Philippa Marchetti", "picture", "05/02/2017"), aa=("Harriet Goss-Iwata", "picture", "05/02/2017"), da=("Dale R. Winningham", "ink", "05/09/2017"),
               adj=("Odette Carrasco", "ink", "05/10/2017")),
    award=dict(judge=J["prout"], style="ink", date="05/23/2017", clerk="M. Quan"),
)

TWO_MARKS = dict(
    party("vidal", "lindqvist", "bluefin", "norwick"),
    pages=8, adj=["ADJ77044470"], first="Emmanuel", mi="K", last="Dovrinsky", addr="777 Pine Ave #212", city="Long Beach", zip="90813", born="01/19/1975",
    venue_i=0, office="LBO", ins_i=0, employer="Seabright Marine Coatings", eaddr="1200 Pier G Ave", ecity="Long Beach", ezip="90802", claim="NW-170331-11", job="spray painter",
    injuries=[dict(adj="ADJ77044470", kind="S", start="03/31/2017", codes=["420 Back"], other="lower back")],
    td=("04/01/2017", "01/12/2018", "702.11", "0.00"), td_except="", pd=("19", "290.00", "01/13/2018", "21,967.50", "N/A"), rated=True,
    medlegal="N/A", fee="3,295.13", fee_way=0, liens="Pacific Rim Spine Ctr - to be adjusted by def.",
    other="See DEU rating of 5/14/18, string 19% final PD. Applicant not working at present; offer of modified work was made 2/1/18.",
    signs=dict(app=("Emmanuel K. Dovrinsky", "ink", "08/15/2018"), aa=("Ysabel Vidal", "ink", "08/15/2018"), da=("Noemi Barroso", "s", "08/20/2018"), adj=("L. Tremaine", "s", "08/20/2018")),
    need={"is": "pen-x", "isnot": "pen-x"},
    award=dict(judge=J["arroyo"], style="picture", date="09/10/2018", clerk="S. Beckwith"),
)

PEN_NOTES = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    pages=8, adj=["ADJ77052218"], first="Bertrand", mi="", last="Oyelaran", addr="305 Estudillo Ave", city="San Leandro", zip="94577", born="12/08/1970",
    venue_i=0, office="OAK", ins_i=0, employer="Bayfront Stage Rigging Co", eaddr="88 Embarcadero W", ecity="Oakland", ezip="94607", claim="GPI-19-51120", job="stage rigger",
    injuries=[dict(adj="ADJ77052218", kind="S", start="05/22/2018", codes=["200 Neck", "450 Shoulder"], other="neck, right shoulder")],
    td=("05/23/2018", "06/30/2019", "910.55", "0.00"), td_except="", pd=("31", "290.00", "07/01/2019", "44,515.00", "N/A"), rated=False,
    medlegal="AME Dr. Quillfeather - paid by def.", fee="6,677.25", fee_way=0, liens="None of record.",
    other="Rating by agreement, AME reports of 6/2/20 and 7/15/20.",
    signs=dict(app=("Bertrand Oyelaran", "picture", "09/01/2020"), aa=("Tamsin Erlandsson", "s", "09/01/2020"), da=("Roderick Achterberg", "s", "09/03/2020"),
               adj=("Maribeth Coyle", "s", "09/03/2020")),
    award=dict(judge=J["mcall"], style="ink", date="09/21/2020", clerk="D. Olmos"),
)
PEN_NOTES_TYPED_ON = ("2. By agreement 9/1/20: F/M is for the neck only, per LC 4600. No fut med for R shoulder - AME found none indicated 6/2/20, "
                      "and applicant agrees no F/M is awarded for that part.")


def small_scan_box(p):
    """Paragraph 4 whose switch is only a poor little picture (a fax of a fax): two grey smudges, one as dark as the other."""
    import io
    from random import Random

    from PIL import Image, ImageFilter
    from reportlab.lib.utils import ImageReader

    from . import eform_words as T
    x = p.put(p.L, p.y, "4.  There", 9)
    im = Image.new("L", (23, 4), 244)
    r = Random("smudge")
    for i in range(23):
        for j in range(4):
            base = 150 if (3 <= i <= 6 or 13 <= i <= 16) else 214
            im.putpixel((i, j), base + r.randrange(-26, 26))
    im = im.filter(ImageFilter.GaussianBlur(.7))
    out = io.BytesIO()
    im.save(out, "PNG")
    out.seek(0)
    p.c.drawImage(ImageReader(out), x + 4, p.y - 5, 112, 17)
    p.put(x + 30, p.y, "IS", 9, p.bold)
    p.put(x + 78, p.y, "IS NOT", 9, p.bold)
    p.put(x + 124, p.y, "need for medical treatment to cure or relieve from the effects of said injury (or injuries).", 8)
    p.gap(20)


SMALL_SCAN["need_fn"] = small_scan_box

BLANK_CR = dict(pages=9, sigfields=True)

# ---------------------------------------------------------------- Compromise and Release


def both(keys, a, d):
    return {k: (a, d) for k in keys.split()}


BOTH_INITIALS = dict(
    party("vidal", "lindqvist", "bluefin", "norwick"),
    pages=9, adj=["ADJ77060313"], first="Cordelia", mi="M", last="Haastrup", addr="2519 Cedar Ave", city="Long Beach", zip="90806", born="09/14/1964",
    venue_i=0, office="LBO", ins_i=0, employer="Palisade Convalescent Hospital", eaddr="3300 Magnolia Ave", ecity="Long Beach", ezip="90806", claim="NW-160605-02",
    job="certified nurse assistant",
    injuries=[dict(adj="ADJ77060313", kind="S", start="06/05/2016", codes=["513 Knee", "420 Back"], other="left knee, low back")],
    facts=["$ 702.40 / wk", "31,224.88", "468.27", "6/6/16 - 9/14/17", "9,280.00", "290.00", "9/15/17 - 4/27/18", "48,119.03", "Defendant, per OMFS, thru date of OACR"],
    sum="62,500.00", pd_adv="9,280.00", pd_through="04/27/2018", td_over="", deductions=[], fee="9,375.00", balance="43,845.00",
    liens="Def to pay, adjust or litigate all liens of record. Def holds IW harmless on EDD.",
    ini_style="typed", initials=both("earn td app fm pd spm", "CMH", "NB"),
    comments="Dispute exists on the nature and extent of PD, apportionment to the 2009 non-industrial knee scope, and need for TKR. Parties compromise to avoid the hazards of litigation. "
             "C&R resolves all issues initialed incl. F/M, for LEFT KNEE and LOW BACK only.\nPer PQME Dr. Ostrander IW was P&S 9/14/17.\n"
             "No Medicare: IW is 54, not on SSDI, has not applied.",
    signed_at=("21st", "November, 2018", "Long Beach, California"),
    signs=dict(app=("Cordelia M. Haastrup", "s", "11/21/2018"), w1=("Agnes Poletti", "s", "11/21/2018"), w2=("Rufus D. Lang", "s", "11/21/2018"),
               aa=("Ysabel Vidal", "field", "11/21/2018"), da=("Noemi Barroso", "field", "11/28/2018"), adj=("L. Tremaine", "field", "11/28/2018")),
    order=dict(judge=J["arroyo"], style="ink", date="12/12/2018", filed="12/03/2018", variant="long", clerk="S. Beckwith",
               lines=["$9,280.00 credit to defendant for permanent disability advances;", "$9,375.00 to Vidal, Kerrigan & Shue as attorney's fee;", "balance of $43,845.00 to applicant."]),
)

LUMBAR_ALL_INITIALLED = dict(
    party("goss", "hartsoe", "argent", "argent"),
    pages=9, adj=["ADJ77071552"], first="Octavio", mi="", last="Brennerman", addr="4 Olive Grove Ln", city="Clovis", zip="93611", born="03/03/1981",
    venue_i=0, office="FRE", ins_i=0, employer="Tri-Valley Irrigation Supply", eaddr="5090 N Blackstone", ecity="Fresno", ezip="93710", claim="AMA-190214", job="pipe layer",
    injuries=[dict(adj="ADJ77071552", kind="S", start="02/14/2019", codes=["420 Back"], other="lumbar spine")],
    facts=["$ 1,022.00 / wk", "44,805.70", "681.33", "2/15/19 - 5/20/20", "14,500.00", "290.00", "5/21/20 - 5/6/21", "71,204.19", "Argent Mutual, thru OACR"],
    sum="40,000.00", pd_adv="14,500.00", pd_through="05/06/2021", deductions=[], fee="6,000.00", balance="19,500.00",
    liens="Valley Ortho Institute - resolved, $1,150.00 by def. on top of this C&R. All others PAL.",
    ini_style="ink", initials=both("earn td jur app emp aoe sw 132a sol fm oth pd spm voc", "OB", "DW"),
    comments="All issues resolved by C&R, this settles PD, TD, retro, penalties & interest thru OACR. AME Dr. Lund-Petrosyan: 16% PD after apport.\n"
             "Parties agree that med care for the lumbar spine remains open under LC 4600, def. to provide thru MPN.",
    signed_at=("7th", "June, 2021", "Fresno, California"),
    signs=dict(app=("Octavio Brennerman", "ink", "06/07/2021"), aa=("Harriet Goss-Iwata", "ink", "06/07/2021"), da=("Dale R. Winningham", "ink", "06/10/2021"),
               adj=("Odette Carrasco", "ink", "06/10/2021"), w1=("Lucinda Farr", "ink", "06/07/2021"), w2=("Tobias Menk", "ink", "06/07/2021")),
    order=dict(judge=J["prout"], style="ink", date="06/29/2021", signed="06/10/2021", variant="short", clerk="M. Quan",
               lines=["a) PD advances - credit $14,500.00 thru 5/6/21", "b) Attorney fee - $6,000.00", "c) Balance to applicant - $19,500.00"]),
)

LUMBAR_AND_SHOULDER = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    pages=9, adj=["ADJ77083349"], first="Wilhelmina", mi="A", last="Sorrell", addr="61 Foothill Blvd", city="Oakland", zip="94606", born="06/25/1972",
    venue_i=0, office="OAK", ins_i=0, employer="Lakeshore Unified Book Depository", eaddr="900 E 12th St", ecity="Oakland", ezip="94606", claim="GPI-17-33870", job="warehouse clerk",
    injuries=[dict(adj="ADJ77083349", kind="C", start="08/01/2016", end="08/01/2017", codes=["420 Back", "450 Shoulder"], other="lumbar spine; left shoulder")],
    facts=["$ 864.00 / wk", "29,910.22", "576.00", "8/2/17 - 7/31/18", "11,600.00", "290.00", "8/1/18 - 5/10/19", "55,877.41", "Keystone Bay, thru approval"],
    sum="57,500.00", pd_adv="11,600.00", pd_through="05/10/2019", deductions=[], fee="8,625.00", balance="37,275.00",
    liens="All liens to be paid, adjusted or litigated by def. EDD lien $2,204.00 resolved by separate stip & order.",
    ini_style="picture", initials=both("td app fm pd spm", "WS", "RA"), other_issue="",
    comments="AS TO LEFT SHOULDER: this C&R buys out everything incl. future medical, IW to pay for own shoulder tx from now on. AS TO LUMBAR SPINE: indemnity only is settled; medical treatment "
             "for the lumbar spine is NOT released and stays open, def to furnish per LC 4600 w/ UR.\nInitials above beside F/M are therefore for the left shoulder.",
    signed_at=("3rd", "July, 2019", "Hayward, California"),
    signs=dict(app=("Wilhelmina Sorrell", "picture", "07/03/2019"), w1=("Geraldine Oakes", "picture", "07/03/2019"), w2=("Hugo Lindeman", "picture", "07/03/2019"),
               aa=("Tamsin Erlandsson", "s", "07/03/2019"), da=("Roderick Achterberg", "s", "07/09/2019"), adj=("Maribeth Coyle", "s", "07/09/2019")),
    order=dict(judge=J["mcall"], style="picture", date="07/22/2019", filed="07/12/2019", variant="joint", clerk="D. Olmos",
               lines=["$11,600.00 PD advances through 5/10/2019,", "$8,625.00 attorney fee,", "leaving $37,275.00 payable to applicant."]),
)

NO_INITIALS = dict(
    party("mbeki", "lindqvist", "bluefin", "norwick"),
    pages=9, adj=["ADJ77090007"], first="Thaddeus", mi="", last="Ngata-Bloom", addr="1330 Bonita Ave", city="La Verne", zip="91750", born="02/11/1990",
    venue_i=0, office="POM", ins_i=0, employer="Copperline Roofing Inc", eaddr="70 Arrow Hwy", ecity="La Verne", ezip="91750", claim="NW-210812-07", job="roofer",
    injuries=[dict(adj="ADJ77090007", kind="S", start="08/12/2021", codes=["530 Foot", "520 Ankle"], other="right foot, right ankle")],
    facts=["$ 1,180.00 / wk", "27,533.00", "786.67", "8/13/21 - 4/14/22", "5,800.00", "290.00", "4/15/22 - 9/1/22", "33,190.65", "Norwick TPA"],
    sum="35,000.00", pd_adv="5,800.00", pd_through="09/01/2022", deductions=[], fee="5,250.00", balance="23,950.00",
    liens="None of record. Defendant to pay, adjust or litigate liens properly filed.",
    ini_style="typed", initials=both("earn td app pd", "TNB", "N.B."),
    comments="Nature and extent of PD is in dispute, PQME 9% / PTP 17%. Settlement at a compromise figure. Temporary disability has been paid in full for all periods.",
    signed_at=("14th", "March, 2023", "Pomona, California"),
    signs=dict(app=("Thaddeus Ngata-Bloom", "italic", "03/14/2023"), w1=("Priscilla Yoon", "italic", "03/14/2023"), w2=("Adam Brasher", "italic", "03/14/2023"),
               aa=("Lionel P. Farrow", "s", "03/14/2023"), da=("Noemi Barroso", "s", "03/20/2023"), adj=("Terrence Upjohn", "s", "03/20/2023")),
    order=dict(judge=J["teng"], style="ink", date="04/05/2023", filed="03/24/2023", variant="long", clerk="P. Vance",
               lines=["$5,800.00 PD advances thru 9/1/2022,", "$5,250.00 attorney's fee to Mbeki-Farrow & Dunne LLP,", "$23,950.00 balance to applicant."]),
)

ONE_SIDE = dict(
    party("vidal", "hartsoe", "bluefin", "norwick"),
    pages=9, adj=["ADJ77101126"], first="Ingeborg", mi="R", last="Falconer", addr="458 Redondo Ave", city="Long Beach", zip="90814", born="10/21/1959",
    venue_i=0, office="LBO", ins_i=1, employer="Harbor Coast Transit District", eaddr="1900 Anaheim St", ecity="Long Beach", ezip="90813", claim="NW-150929-01", job="bus operator",
    injuries=[dict(adj="ADJ77101126", kind="S", start="09/29/2015", codes=["200 Neck", "450 Shoulder"], other="neck, both shoulders")],
    facts=["$ 1,311.00 / wk", "60,112.40", "874.00", "9/30/15 - 1/22/17", "21,460.00", "290.00", "1/23/17 - 6/24/18", "102,310.77", "Self-insured employer thru its TPA"],
    sum="88,000.00", pd_adv="21,460.00", pd_through="06/24/2018", deductions=[], fee="13,200.00", balance="53,340.00",
    liens="PAL. Def to hold IW harmless.",
    ini_style=("ink", "ink"),
    initials=dict(both("earn td app pd", "IF", "DW"), fm=("IF", None)),
    comments="PD is compromised between the two ratings. AME Dr. Harcastle found 38% before apport.; def contends 24%.",
    signed_at=("11th", "February, 2019", "Long Beach, California"),
    signs=dict(app=("Ingeborg R. Falconer", "ink", "02/11/2019"), w1=("Cecily Nakai", "ink", "02/11/2019"), w2=("Ronan Pfeiffer", "ink", "02/11/2019"),
               aa=("Ysabel Vidal", "ink", "02/11/2019"), da=("Dale R. Winningham", "ink", "02/19/2019"), adj=("Jolene Abernathy", "ink", "02/19/2019")),
    order=dict(judge=J["arroyo"], style="picture", date="03/06/2019", signed="02/19/2019", variant="short", how="the parties", clerk="S. Beckwith",
               lines=["- credit for PD advances $21,460.00", "- AA fee $13,200.00", "- net to applicant $53,340.00"]),
)

NOT_SIGNED = dict(
    party("goss", "hartsoe", "argent", "argent"),
    pages=9, adj=["ADJ77112980"], first="Leopold", mi="", last="Chatterjee-Voss", addr="2255 W Shaw Ave", city="Fresno", zip="93711", born="05/05/1977",
    venue_i=0, office="FRE", ins_i=0, employer="Sequoia Auto Glass", eaddr="3117 N Weber", ecity="Fresno", ezip="93705", claim="AMA-200303", job="glazier",
    injuries=[dict(adj="ADJ77112980", kind="S", start="03/03/2020", codes=["330 Hand", "313 Elbow"], other="left hand, left elbow")],
    facts=["$ 990.00 / wk", "18,480.00", "660.00", "3/4/20 - 9/17/20", "4,060.00", "290.00", "9/18/20 - 12/24/20", "22,046.31", "Argent Mutual"],
    sum="30,000.00", pd_adv="4,060.00", pd_through="12/24/2020", deductions=[], fee="4,500.00", balance="21,440.00",
    liens="PAL by defendant.",
    comments="This settlement includes future medical for the left hand and left elbow. IW understands he will be responsible for his own treatment after the OACR.",
    signs={},
)

PACKET = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    pages=9, adj=["ADJ77120415", "ADJ77120416"], first="Guillermina", mi="", last="Stallworth", addr="1702 B Street", city="Hayward", zip="94541", born="08/08/1983",
    venue_i=0, office="OAK", ins_i=0, employer="Eden Valley Produce Terminal", eaddr="25 Industrial Pkwy", ecity="Hayward", ezip="94544", claim="GPI-20-60991", job="order picker",
    injuries=[dict(adj="ADJ77120415", kind="S", start="01/27/2020", codes=["420 Back", "440 Hips"], other="low back, left hip"),
              dict(adj="ADJ77120416", kind="C", start="01/27/2019", end="01/27/2020", codes=["420 Back", "842 Psych"], other="low back, psyche")],
    facts=["$ 780.00 / wk", "33,280.00", "520.00", "1/28/20 - 4/20/21", "10,150.00", "290.00", "4/21/21 - 12/21/21", "40,554.90", "Keystone Bay thru OACR date only"],
    sum="75,000.00", pd_adv="10,150.00", pd_through="12/21/2021", deductions=[], fee="11,250.00", balance="53,600.00",
    liens="See addendum.", ini_style=("picture", "ink"), initials=both("earn td app aoe fm pd spm", "GS", "RA"),
    comments="See Addendum \"A\" attached & made a part hereof. Two claims, one sum, no allocation between dates of injury. LC 4658.7 voucher is not settled.",
    signed_at=("9th", "February, 2022", "Hayward, California"),
    signs=dict(app=("Guillermina Stallworth", "picture", "02/09/2022"), w1=("Marisol Etxeberria", "ink", "02/09/2022"), w2=("Dean Colby", "ink", "02/09/2022"),
               aa=("Tamsin Erlandsson", "ink", "02/09/2022"), da=("Roderick Achterberg", "ink", "02/15/2022"), adj=("Maribeth Coyle", "ink", "02/15/2022"),
               int=("Soledad Trujillo, Cert. 300991", "s", "02/09/2022")),
    cover=dict(date="02/16/2022", walk=False, by="Pelham Stroud & Achterberg (UAN 7720044)",
               index=["1.  Compromise and Release, DWC-CA form 10214(c)", "2.  Addendum \"A\" to C&R", "3.  Proposed order", "4.  Proof of service"]),
    order=dict(judge=J["mcall"], style="ink", date="03/01/2022", filed="02/16/2022", variant="long", clerk="D. Olmos",
               lines=["$10,150.00 PD advances thru 12/21/2021;", "$11,250.00 attorney fee, to Law Offices of Tamsin Erlandsson;", "balance $53,600.00 to applicant."]),
)
PACKET_ADDENDUM = [
    "A. LIENS. Defendant agrees to pay, adjust or litigate the liens of record, and any lien for services before the date of approval which is timely filed. Medical liens are for past care only.",
    "B. FUTURE MEDICAL. The sum in paragraph #7, page 6 includes consideration for future medical care for both claims. applicant has been told by her attorney that once the order issues Granite Pass is done "
    "paying for doctors, PT, injections, Rx, surgery etc and she must pay it herself or thru other insurance, and with that in mind she agrees.",
    "C. MEDICARE. The parties have considered Medicare's interests. Applicant is 38 yrs old, does not receive and has not applied for SSDI, is not a Medicare beneficiary and has no reasonable expectation of "
    "enrollment within 30 months. No set-aside is being made.",
    "D. VOUCHER. The SJDB voucher remains open and is not part of this settlement.",
    "E. Penalties & interest waived if paid w/in 30 days of receipt of the OACR by defendant.",
]
