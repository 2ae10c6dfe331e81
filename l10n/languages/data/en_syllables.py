"""English syllables: where a group of vowel letters is more or less than one nucleus.

Then the words that go their own way.

The patterns are read on small letters, one syllable a match; the first that fits at a place
counts. Each begins with the letter that it is about, and looks back over that letter: so the places
without one are passed over quickly.
"""

from __future__ import annotations


def _on(start: str, *choices: str) -> str:
    """The first of some letters, with the others and one of the choices behind it."""
    return f"{start[0]}(?={start[1:]})(?:{'|'.join(choices)})"


_C, _V = "[bcdfghjklmnpqrstvwxz]", "[aeiouy]"
_LONGEST = 8
_BEHIND_VOWEL = "|".join(f"(?<={_V}{_C * count}e)" for count in range(1, _LONGEST + 1))
"""An e with consonants before it, and a vowel before them."""

_NOT_TABLE = f"(?<![bcdfgkptsz]le)(?<!{_C}[bct]re)"
_SILENT_BEFORE = (
    "(?:ly|ness|less|ful|fully|some|like|wise|hood|ship|ty$"
    "|ment(?!a[^l]|i|u)|work|maker|man$|men$|way|board|line)"
)
_BEFORE_ENDINGS = "(?=[bcfghklmpqwyz]..|s[ht]e|spr|pl)"

LESS = (
    # Silent e at the end: care, cares, cared; not in table, nor in roses.
    f"e(?=[sd]?$)(?:$|(?=s)(?<![sxzcg]e)(?<![cs]he)|(?=d)(?<![td]e)){_NOT_TABLE}"
    f"(?:{_BEHIND_VOWEL})",
    # and inside: lonely, careful, movement.
    f"e(?={_SILENT_BEFORE})(?:(?<={_V}[bcdfgkmnprsvz]e)"
    f"|(?<={_V}(?:th|st|ng|nc|rc|rg|rs|dg|ns)e)"
    f"|(?<={_V}[tl]e)(?=ly|ness|less|ful))|e(?=ment)(?<={_V}te)",
    "e(?<=^...e)(?:(?<=some)(?=[^daeiou])"
    "|(?<=home|base|side|life|safe|wide|nose|bone|time)(?=[bcfghklmpqtwyz])"
    "|(?<=fire|care|hore|name)(?=[bcfghklmpqtwz])|(?<=wave|type|rate)(?=[bcfghkpqtwm])"
    f"|(?<=ware|game|face|gate|tape|pipe|wide|case|wave|note){_BEFORE_ENDINGS})",
    "e(?<=^....e)(?:(?<=there|where)(?=[^adeiosu])|(?<=white|house)(?=[bcfghklmpqtwz])"
    "|(?<=horse|frame)(?=[bcfghkpqtwm])"
    f"|(?<=trade|grave|stone|phone|style|stage|plate|mouse){_BEFORE_ENDINGS})",
    f"e(?<=^change|^phrase){_BEFORE_ENDINGS}",
    # vague, unique; not argue.
    f"u(?=e[sd]?$)(?<={_V}gu|.ngu|{_V}qu|[cs]qu)e[sd]?",
    # basically
    "i(?<=..i)cal(?=ly$)",
)

MORE = (
    # ia, io, iu, ie
    _on(
        "ia", "(?<![tcsgxl]i)(?!age$)(?<!^i)(?<!qui)", "(?<=li)(?!a(?:ns?$|rs?$|m))(?<!lli(?=ant))",
        "(?<=[tcsgx]i)(?=a(?:$|[tsbcm]))", "(?<=^[gtsdv]i)", "(?<=[rn]ti|sti)(?=an$)",
    ),
    _on(
        "io", "(?!on|ous|ou)",
        "(?=on)(?:(?<![tcsgxln]i)(?<!shi)|(?<=^i)|(?<=^li)|(?<=ti)(?=on(?:ic|iz)))",
        "(?<![tcgx]i)(?=ous)",
    ),
    _on("iu", "(?=um|us|ui)", "(?<=[tdlr]i)(?=ur)"),
    _on(
        "ie", f"(?<={_C}{_C}i|[dflmnprstv]i)(?=er(?:$|s$|,)|est)(?<!^.i)(?<!^..i)",
        "(?=en)(?:(?<![tchs]i|qui)(?=en[ct])(?<!^fri)(?<!fri)|(?<=^sci|^ali|^cli))",
        "(?=et)(?:(?<!^.i(?=et.?$))|(?<=^qui|^di|^ri)|(?<=[aeou][tns]i)(?=ety))",
        "(?<=^hi)(?=er)",
    ),
    "i(?=i)",
    _on("is", "(?<=[^aeioqgu]ai)(?=s[mt])"),
    # eo, ea, ei, ee, eu
    _on(
        "eo", "(?<![ghp]e)(?!ou[^s])(?<!^[yjl]e)", "(?<=^ge|^le|[^g]ge)(?!on|ous|or)",
        "(?<=^the|che|phe|rhe)(?!on$|ous)", "(?<=[nlryd]e)(?=ous)", "(?<=pe)(?!op)",
    ),
    _on(
        "ea", f"(?<={_V}[bcdfghklmnprstvz]e|rne|che|rhe|ste|sse|nge)(?=as?$)",
        "(?<=^re)(?=a(?:ct|li[tsz]|lloc|ss|pp|rr|dmi|dju|nim|ffi|ttach|waken|lig))",
        "(?<=cre)(?=at(?!ur|s?$))", "(?<=ncre)(?=as?$|at)",
        f"(?<={_V}[glnrhs]e|[rn]ne|che|{_V}nge)(?=al$|als$|ally$)(?<!^me)(?<!nce)(?<!nge(?=al$))",
        f"(?<={_V}[rnlpb]e)(?=an(?:s|$))", "(?<=^pre|^de)(?=a[cm](?!h?$))",
        "(?<=^the|^ide)(?=a[tl])", "(?<=line|nucle)(?=ar)",
    ),
    _on(
        "ei", "(?=ing|ic)", "(?<=^re)(?=i[nmt](?!s?$|de))", "(?<=^de|[nr]e)(?=it[iy])",
        "(?<=the|[rn]e)(?=ist|ism)", "(?<=ee)",
    ),
    _on("ee", "(?<=^re|^pre|^de)(?=e(?:x|st|nt|l|mp))"),
    _on("eu", f"(?<=[^h][^h]e|{_V}.e)(?=u[ms]$)", "(?<=^re)(?=u[sn])"),
    # oa, oe, oi, oo, ou
    _on(
        "oa", "(?<=^co)(?=a(?:g|u|x[ie]|l[ei]))", "(?<=.o)(?=a$)",
        "(?<=[cr]o)(?=ar(?:th|c))(?<!^.o)", "(?<=^oo)", "(?<=^o)(?=as)",
    ),
    _on("oi", "(?=ic|ing|ism|ist)", "(?<=^co)(?=inc)", "(?<=po)(?=ies|iet)"),
    _on("oe", "(?<=po)(?=es)", "(?<=^po)(?=e[mt])", "(?<=^co)(?=e[fdvx])"),
    "o(?=[aeiou])(?<!oo)(?<=^auto|^micro|^neuro|^gastro|^aero)",
    _on("oo", "(?<=^co)(?=o(?:p[et]|rd|cc))", "(?<=^zo)(?=o.)", "(?<=^o)(?=o[a-z]{2})"),
    # ua, ue, ui, uo
    _on("ua", "(?<![qgs]u)", "(?<=su)(?=al|ar)"),
    _on(
        "ue", "(?<![qg]u)(?=en[ct]|el|et$|ets$)", "(?<=^du|^cru|^su)(?=e[tr])(?<!^su(?=er))",
    ),
    _on(
        "ui", "(?<=[lrt]u)(?=id)", "(?<=[rn]u)(?=in)", "(?<=[tngrd]u)(?=it(?:i|y|ou))",
        "(?<=^su)(?=ici)", "(?=ing)(?<!qu)",
    ),
    _on("uo", "(?<![qg]u)(?!oy)", "(?<=[gv]u)(?=ous)"),
    "u(?<=uu)",
    # ao, ae and y between vowels
    "a(?=o)",
    _on("ae", "(?<=^pa|ra)(?=e[sl])(?<!^ra)"),
    "a(?=ing)",
    "y(?=[aeiou])(?:(?<=[aoue]y)(?!.(?:d|r?s)$)(?<!^ey)|(?<=[bcdfghlmnprstv]y)(?=ing|is[mt])"
    "|(?<=[bmr]y)(?=o)|(?<=[cdhl]y)(?=a(?!r))|(?<=[lr]y)(?=e[srt])"
    "|(?<=^try|^dry|^fly|^fry|^cry)(?=e))",
    # spasm, rhythm, didn't
    f"s(?<={_V}s)(?=ms?$)",
    "m(?<=thm)(?=s?$)",
    "n(?<=[dst]n)(?='t$)",
)  # fmt: skip

MORE_AT = "[aeiouymsn](?:(?<=[aeiouy])[aeiou]|(?<=uu)|(?<=ai)s|(?<=s)m|(?<=hm)|(?<=n)')"
"""What stands at the place of every one of them; most words have nothing of it."""

DOUBTFUL = "|".join(
    (
        "a(?:o|y[aeiou]|[aeiou]{2})",
        "e(?:[ou]|a(?:$|[cn])|y[aeiou]|[aeiou]{2})",
        "e(?<=[^aeiouy]e)(?:[bcdfghkpqtwyz][^aeiouy]|m[pb])",
        "i(?:[aeiu]|(?<![ts]i)o|[aeiou]{2})",
        "o(?:e|y[aeiou]|[aeiou]{2})",
        "u(?:[aeio](?!$)|y[aeiou]|[aeiou]{2})",
        "y(?<!^y)[aeiou]",
        "j[aeo]$|[st]m$|^[^aeiouy]+$",
    )
)
"""Where the rules guess: hiatus, silent e inside, borrowed endings. By their first letters, which
are quickly passed over.
"""

EXCEPTIONS = """
absolutely=4 accurate=3 ache=1 aches=1 acne=2 acre=2 acreage=3 acres=2 actually=4 adobe=3 aeon=2
aerial=3 aerials=3 aged=1 agreement=3 aids=1 aisle=1 albeit=3 algebraic=4 algorithm=4 alias=3 am=1
amenorrhea=5 amoeba=3 ancient=2 anemone=4 anguish=2 anion=3 anions=3 answer=2 anxiety=4 anyone=3
anything=3 aorta=3 aortic=3 apnea=2 apostrophe=4 appropriately=5 approximately=5 archaic=3 area=3
areas=3 aren't=1 argue=2 argued=2 argues=2 atheist=3 atmosphere=3 average=2 axe=1 axes=2
backache=2 barbecue=3 barrier=3 barriers=3 basement=2 bayonet=3 bayou=2 being=2 beloved=3 beyond=2
bilingual=3 billion=2 billions=2 biscuit=2 blessed=2 blonde=1 bluest=2 boa=2 bone=1 brassiere=2
brazier=2 brca=2 brca1=3 brca2=3 brief=1 broad=1 bruise=1 build=1 built=1 bulletin=3 buses=2
business=2 businesses=3 buyer=2 buyers=2 bye=1 cafe=2 caffeine=2 café=2 call=1 cameo=3 camera=3
can't=1 canoe=2 canyon=2 care=1 carriage=2 carriages=3 carrier=3 carriers=3 cashier=2 casually=4
catastrophe=4 cation=3 cations=3 cavalier=3 cdc=3 celebrate=3 celebrity=4 cell=1 cement=2
cemetery=4 centre=2 ceremony=4 champion=3 chandelier=3 chaos=2 chief=1 chiefs=1 chocolate=2
choir=1 choirs=1 circuit=2 circuitry=3 circuits=2 clement=2 client=2 clients=2 clothes=1 cocoa=2
codeine=2 coed=2 coerce=2 collier=3 colonel=2 comfortable=3 complement=3 completely=3 conscience=2
conscientious=4 cookie=2 cookies=2 cooperate=4 coordinate=4 cornea=3 corporate=3 couldn't=2
courageous=3 courier=3 covid=2 covid-19=4 coward=2 coyote=3 crayon=2 create=2 created=3 creates=2
cruel=2 cruelty=3 cruise=1 ct=2 cyan=2 cyanide=3 cyanosis=4 dandelion=4 deficient=3 definitely=4
deity=3 delegate=3 desperate=2 destroyed=2 diabetes=4 dial=2 diamond=2 diarrhea=4 diarrhoea=4
diaspora=4 diastole=3 didn't=2 diet=2 diets=2 difference=2 differences=3 different=2 dissuade=2
distinguish=3 dna=3 doe=1 does=1 doesn't=2 doing=2 don't=1 dose=1 dr=2 drug=1 dryer=2 dual=2
duet=2 dungeon=2 dye=1 dyed=1 dyes=1 dyspnea=3 earlier=3 easier=3 efficient=3 eight=1 eighth=1
elaborate=4 element=3 elements=3 eleven=3 eleventh=3 embryo=3 embryos=3 employed=2 employee=3
employees=3 employer=3 employers=3 enjoyable=4 eon=2 eons=2 epitome=4 equal=2 etc=4 evening=2
evermore=3 every=2 everybody=4 everyday=3 everyone=3 everything=3 everywhere=3 excrement=3
extinguish=3 extraordinary=5 eye=1 eyeball=2 eyebrow=2 eyebrows=2 eyed=1 eyelid=2 eyelids=2 eyes=1
eyesight=2 eyewitness=3 facsimile=4 fahrenheit=3 family=3 favorite=3 fda=3 february=4 fibre=2
fierce=1 fiery=3 finale=3 fire=1 fireman=2 firemen=2 fires=1 fluid=2 fluids=2 flyer=2 foe=1
foetus=2 foliage=3 foreign=2 forever=3 forte=2 fortunately=4 friend=1 friendly=2 frontier=2
fruit=1 fryer=2 fuel=2 fuels=2 gaol=1 gases=2 gene=1 general=3 generally=4 genetically=4 genre=2
genuine=3 geography=4 geology=4 geometry=4 george=1 georgia=2 giant=2 glacier=2 goes=1 going=2
gonorrhea=4 goodbye=2 gorgeous=2 gradually=4 guava=2 hadn't=2 happier=3 hasn't=2 haven't=2
hawaii=3 he'll=1 headache=2 headaches=2 heavier=3 hebraic=3 heir=1 help=1 hemisphere=3 her2=2
here=1 hereafter=3 hereby=2 herein=2 heretofore=3 heroes=2 heroin=3 hideous=3 hierarchy=4 higher=2
hired=1 hiv=3 hoe=1 homeless=2 homepage=2 hour=1 hours=1 however=3 hundred=2 hyena=3 hyperbole=4
i'll=1 i'm=1 i've=1 id=2 idea=3 ideas=3 iguana=3 ii=1 iii=1 ileum=3 imagery=3 immediately=5
impatient=3 implement=3 implemented=4 implements=3 inclement=3 increment=3 individually=6
interest=2 interested=3 interesting=3 interests=2 intuition=4 intuitive=4 involvement=3 ion=2
ions=2 iron=2 isle=1 islet=2 islets=2 isn't=2 israel=3 issue=2 issued=2 issues=2 it'll=2 ix=1
jaguar=2 january=4 jeopardy=3 joel=2 judaism=4 judgement=2 juice=1 karate=3 kayak=2 keep=1
kilometre=4 koala=3 kras=2 kuwait=2 laity=3 language=2 languages=3 laos=1 lawyer=2 lawyers=2
layer=2 learned=1 lens=1 leopard=2 liar=2 liars=2 library=3 lieutenant=3 lifestyle=2 lifestyles=2
lifetime=2 likelihood=3 likewise=2 lineage=3 linguist=2 linoleum=4 lion=2 lions=2 liquid=2
literature=4 litre=2 livelihood=3 logarithm=4 lose=1 lost=1 loyal=2 loyalty=3 lucre=2 luncheon=2
lung=1 lye=1 ma'am=1 management=3 manoeuvre=3 marriage=2 marriages=3 massacre=3 mature=2 maya=2
maybe=2 mayonnaise=3 mayor=2 mayors=2 medical=3 medicine=3 medicines=3 mediocre=4 menopause=3
mers=1 metre=2 michael=2 mileage=2 million=2 millions=2 miniature=4 mischievous=3 moderate=3
moreover=3 mosaic=3 movie=2 movies=2 mr=2 mri=3 mrna=4 mrs=2 ms=1 muscle=2 museum=3 museums=3
must=1 mustn't=2 mutually=4 naive=2 naked=2 nasa=2 nato=2 nausea=3 nauseated=4 nauseous=2 naïve=2
neon=2 nih=3 nineteen=2 ninety=2 noel=2 notoriety=5 nuclei=3 nucleus=3 nuisance=2 o'clock=2
oasis=3 oboe=2 oboes=2 ocean=2 oceans=2 oedema=3 oesophagus=4 ogre=2 ok=2 okay=2 once=1 one=1
ones=1 onion=2 only=2 onomatopoeia=6 open=2 opinion=3 our=1 ours=1 outrageous=3 oxygen=3 pageant=2
pain=1 pancreas=3 papaya=3 parliament=3 patient=2 patients=2 pavement=2 penguin=2 peon=2 people=2
peoples=2 persuade=2 persuaded=3 persuasion=3 persuasive=3 petroleum=4 pharaoh=2 phd=3 phoenix=2
pier=1 pierce=1 piers=1 piety=3 pigeon=2 pill=1 pioneer=3 pioneers=3 player=2 players=2 pm=2
poem=2 poet=2 poetic=3 poetry=3 poignant=2 posse=2 prayer=1 prayers=1 preeclampsia=5 preexisting=4
preliminary=5 premier=2 privately=3 proficient=3 propriety=4 prosaic=3 protein=2 proteins=2 psa=3
psyche=2 pursuit=2 quarter=2 queue=1 queued=1 queues=1 quiet=2 quotient=2 raphael=3 read=1 real=1
really=2 recipe=3 recipes=3 recruit=2 reindeer=2 reliable=4 remedies=3 remedy=3 rescue=2 rescued=2
resettlement=4 rest=1 restaurant=2 restaurants=2 resume=2 review=2 rhythm=2 rhythms=2 righteous=2
riot=2 rna=3 rodeo=3 rogue=1 romeo=3 royal=2 ruin=2 ruins=2 rye=1 sacred=2 safe=1 safety=2
saguaro=3 sanguine=2 sars=1 savage=2 science=2 sciences=3 secretary=4 seeing=2 seize=1 separate=3
separately=4 serbia=3 sergeant=2 series=2 sesame=3 settlement=3 seventeen=3 several=2 sexually=4
she'll=1 shoe=1 shoes=1 shouldn't=2 sideways=2 simile=3 skin=1 soap=1 sobriety=4 society=4
soldier=2 soldiers=2 somebody=3 someone=2 something=2 sometimes=2 somewhere=2 sovereign=2 soya=2
species=2 sphere=1 squid=1 st=1 statement=2 statements=2 stereo=3 stomachache=3 stop=1 suave=1
suet=2 sufficient=3 suicidal=4 suicide=3 suit=1 suite=1 suites=1 supplement=3 supplements=3
surgeon=2 surgeons=2 sword=1 syncope=3 systole=3 take=1 telephone=3 television=4 tell=1
temperature=4 tenement=3 terrier=3 test=1 that'll=2 theater=3 theaters=3 theatre=3 their=1
theories=3 theory=3 there=1 there's=1 thereafter=3 thereby=2 therefore=2 therein=2 thereof=2
they'll=1 they're=1 they've=1 thousand=2 tier=1 tiers=1 tired=1 tissue=2 tissues=2 toe=1 toes=1
toothache=2 toward=2 towards=2 trachea=3 trial=2 trials=2 trillion=2 truest=2 tuition=3 tv=2
twelfth=1 two=1 ultimately=4 unfortunately=5 union=2 unions=2 urea=3 usa=3 usually=4 value=2
valued=2 values=2 variety=4 vegetable=3 vegetables=3 vehement=3 vengeance=2 verbiage=3 video=3
videos=3 view=1 vigilante=4 vii=2 viii=1 violence=3 violent=3 violet=3 violets=3 violin=3
virtually=4 voyage=2 vs=2 wait=1 wash=1 wasn't=2 we'll=1 we're=1 we've=1 wednesday=2 wednesdays=2
weigh=1 weird=1 were=1 weren't=1 whatever=3 whenever=3 where=1 whereas=2 wherein=2 wherever=3
whoever=3 whole=1 wholesale=2 wicked=2 wired=1 won't=1 wouldn't=2 xi=3 xii=1 y'all=1 yea=1 yeah=1
yo-yo=2 you'll=1 you're=1 you've=1 zoology=4
"""
