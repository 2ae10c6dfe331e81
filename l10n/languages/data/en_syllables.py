"""English syllables: where a group of vowel letters is more or less than one nucleus, and words that go their own way.

The patterns are read on small letters, one syllable a match; the first that fits at a place counts.
"""

from __future__ import annotations

_C = "[bcdfghjklmnpqrstvwxz]"
_L = "[bcdfgkptsz]"
_SILENT_BEFORE = "(?:ly|ness|less|ful|fully|some|like|wise|hood|ship|ty$|ment(?!a[^l]|i|u)|work|maker|man$|men$|way|board|line)"

LESS = (
    # Silent e at the end: care, cares, cared. Not after "bl" (table) or, with a sibilant, before s (roses).
    f"(?<=[aeiouy]){_C}+e$(?<!{_L}le)(?<!{_C}[bct]re)",
    f"(?<=[aeiouy]){_C}+es$(?<!{_L}les)(?<!{_C}[bct]res)(?<![sxzcg]es|[cs]hes)",
    f"(?<=[aeiouy]){_C}+ed$(?<![td]ed)(?<!{_L}led)(?<!{_C}[bct]red)",
    # and inside: lonely, careful, movement.
    f"(?<=[aeiouy])(?:[bcdfgkmnprsvz]|th|st|ng|nc|rc|rg|rs|dg|ns)e(?={_SILENT_BEFORE})(?<!^[cdrpb]e)",
    "(?<=[aeiouy]t)e(?=ly|ness|less|ful|ment)|(?<=[aeiouy]l)e(?=ly|ness|less|ful)",
    "(?<=^som)e(?=[^daeiou])|(?<=^ther|^wher)e(?=[^aeiosu])|(?<=^hom|^bas|^sid|^lif|^saf|^wid|^nos|^bon|^tim)e(?=[bcfghklmpqtwyz])"
    "|(?<=^fir|^car|^hor|^nam|^whit|^hous)e(?=[bcfghklmpqtwz])|(?<=^hors|^fram|^wav|^typ|^rat)e(?=[bcfghkpqtwm])",
    "(?<=^war|^gam|^trad|^fac|^grav|^gat|^tap|^ston|^pip|^phon|^chang|^styl|^wid|^stag|^cas|^phras|^wav|^plat|^mous|^not)"
    "e(?=[bcfghklmpqwyz]..|s[ht]e|spr|pl)",
    # vague, unique; not argue.
    "(?<=[aeiouy]g|.ng|[aeiouy]q|[cs]q)ue[sd]?$",
    # basically
    "(?<=..)ical(?=ly$)",
)

MORE = (
    # ia, io, iu, ie
    "(?<![tcsgxl])i(?=a(?!ge$))(?<!^i)(?<!dais|qui)|(?<=l)i(?=a(?!ns?$|rs?$|m))(?<!lli(?=ant))",
    "(?<=[tcsgx])i(?=a(?:$|[tsbcm]))(?<!.[csg]hi)|(?<=^g|^t|^s|^d)i(?=a)|(?<=^v)i(?=a)|(?<=[rn]t|st)i(?=an$)",
    "i(?=o(?!n|us|u))|(?<![tcsgxln]|sh)i(?=on)|(?<![tcgx])i(?=ous)|^i(?=on)|(?<=^l)i(?=on)|(?<=t)i(?=on(?:ic|iz))",
    "i(?=um|us|ui)|(?<=[tdlr])i(?=ur)",
    f"(?<={_C}{_C}|[dflmnprstv])i(?=er(?:$|s$|,)|est)(?<!^.i)(?<!^..i)",
    "(?<![tchs]|qu)i(?=en[ct])(?<!^fri)(?<!fri)|(?<=^sc)i(?=en)|i(?=et)(?<!^.i(?=et.?$))|(?<=^qu|^d|^r)i(?=et)|(?<=[aeou][tns])i(?=ety)",
    "(?<=^al|^cl)i(?=en)|(?<=^h)i(?=er)|i(?=i)|i(?=ing)",
    # eo, ea, ei, eu
    "(?<!g|h|p)e(?=o(?!u[^s]))(?<!^ye)(?<!^je)(?<!^le)|(?<=^g|^l|[^g]g)e(?=o(?!n|us|r))|(?<=^th|ch|ph|rh)e(?=o(?!n$|us))|(?<=[nlryd])e(?=ous)|(?<=p)e(?=o(?!p))",
    "(?<=[aeiouy][bcdfghklmnprstvz]|rn|ch|rh|st|ss|ng)e(?=as?$)|(?<=^r)e(?=a(?:ct|li[tsz]|lloc|ss|pp|rr|dmi|dju|nim|ffi|ttach|waken|lig))",
    "(?<=cr)e(?=at(?!ur|s?$))|(?<=ncr)e(?=as?$|at)|(?<=[aeiouy][glnrhs]|[rn]n|ch|[aeiouy]ng)e(?=al$|als$|ally$)(?<!^me)(?<!nce)(?<!nge(?=al$))|"
    "(?<=[aeiouy][rnlpb])e(?=an(?:s|$))|(?<=^pr|^d)e(?=a[cm](?!h?$))|(?<=^th|^id)e(?=a[tl])|(?<=lin)e(?=ar)|(?<=nucl)e(?=ar)",
    "e(?=ing)|(?<=^r)e(?=i[nmt](?!s?$|de))|(?<=^d|[nr])e(?=it[iy])|e(?=ic)|(?<=th|[rn])e(?=ist|ism)|(?<=^r|^pr|^d)e(?=e(?:x|st|nt|l|mp))|(?<=e)e(?=i)",
    "(?<=[^h]{2}|[aeiouy].)e(?=u[ms]$)|(?<=^r)e(?=u(?:s|n))",
    # oa, oe, oi, oo, ou
    "(?<=^c)o(?=a(?:g|u|x[ie]|l[ei]))|(?<=.)o(?=a$)|(?<=[cr])o(?=ar(?:th|c))(?<!^..)|(?<=^o)(?<!^)o(?=a)|^o(?=as)",
    "o(?=ic|ing|ism|ist)|(?<=^c)o(?=inc)|(?<=p)o(?=i?es|iet)|(?<=^p)o(?=e[mt])|(?<=^c)o(?=e[fdvx])|(?<=^aut|^micr|^neur|^gastr|^aer)o(?=[aeiou])(?<!oo)",
    "(?<=^c)o(?=o(?:p[et]|rd|cc))|(?<=^z)o(?=o.)|^o(?=o[a-z]{2})",
    # ua, ue, ui, uo
    "(?<![qgs])u(?=a)|(?<=s)u(?=al|ar)",
    "(?<![qg])u(?=en[ct]|el|et$|ets$|ous)|(?<=^d|^cr|^s)u(?=e[tr])(?<!^su(?=er))",
    "(?<=[lrt])u(?=id)|(?<=[rn])u(?=in)|(?<=[tngrd])u(?=it(?:i|y|ou))|(?<=^s)u(?=ici)|(?<![qg])u(?=o(?!y))|(?<=[gv])u(?=ous)|u(?=ing)(?<!qu)|(?<=u)u",
    # ao, ae and y between vowels
    "a(?=o)|(?<=^p|r)a(?=e[sl])(?<!^ra)|a(?=ing)|(?<=[^aeioqgu]a)(?=is[mt])",
    "(?<=[aoue])y(?=[aeiou](?!d$|r?s$))(?<!^ey)(?<!eye)|(?<=[bcdfghlmnprstv])y(?=ing|is[mt])|(?<=[bmr])y(?=o)|(?<=[cdhl])y(?=a(?!r))|(?<=[lr])y(?=e[srt])|(?<=^tr|^dr|^fl|^fr|^cr)y(?=e)",
    # spasm, rhythm, didn't
    "(?<=[aeiouy])s(?=ms?$)|(?<=th)m(?=s?$)|(?<=[dst])n(?='t$)",
)

EXCEPTIONS = """
maybe=2 diabetes=4 heroin=3 liar=2 liars=2 area=3 areas=3 idea=3 ideas=3 every=2 everyone=3 everything=3 everybody=4 everywhere=3 everyday=3 business=2 businesses=3
people=2 peoples=2 being=2 doing=2 seeing=2 going=2 something=2 sometimes=2 someone=2 somewhere=2 somebody=3 anyone=3
anything=3 evening=2 interest=2 interests=2 interested=3 interesting=3 different=2 difference=2 differences=3 several=2
favorite=3 family=3 camera=3 general=3 generally=4 chocolate=2 vegetable=3 vegetables=3 comfortable=3 average=2 temperature=4
medicine=3 medicines=3 medical=3 poem=2 poet=2 lion=2 lions=2 riot=2 trial=2 trials=2 dial=2 dual=2 real=1 really=2 cruel=2
fuel=2 fuels=2 science=2 sciences=3 quiet=2 diet=2 diets=2 client=2 clients=2 giant=2 create=2 created=3 creates=2 hour=1 hours=1
our=1 ours=1 fire=1 fires=1 tired=1 wired=1 hired=1 iron=2 ocean=2 oceans=2 species=2 series=2 movies=2 movie=2 cookie=2
cookies=2 eye=1 eyes=1 eyed=1 naked=2 wicked=2 hundred=2 sacred=2 beloved=3 aged=1 learned=1 blessed=2 kilometre=4 acre=2
acres=2 recipe=3 recipes=3 acne=2 syncope=3 systole=3 diastole=3 apostrophe=4 catastrophe=4 psyche=2 anemone=4 epitome=4
hyperbole=4 simile=3 facsimile=4 karate=3 cafe=2 café=2 resume=2 forte=2 finale=3 coyote=3 posse=2 adobe=3 vigilante=4 sesame=3
they're=1 we're=1 you're=1 i'm=1 i've=1 i'll=1 we've=1 we'll=1 you've=1 you'll=1 they've=1 they'll=1 he'll=1 she'll=1 it'll=2
that'll=2 there's=1 aren't=1 weren't=1 can't=1 don't=1 won't=1 haven't=2 hasn't=2 isn't=2 wasn't=2 didn't=2 doesn't=2 couldn't=2
wouldn't=2 shouldn't=2 hadn't=2 mustn't=2 o'clock=2 ma'am=1 y'all=1 mr=2 mrs=2 ms=1 dr=2 st=1 vs=2 etc=4 phd=3 tv=2 pm=2 am=1
covid=2 nasa=2 aids=1 nato=2 brca=2 sars=1 mers=1 hiv=3 dna=3 rna=3 mrna=4 usa=3 fda=3 nih=3 cdc=3 mri=3 ct=2 psa=3 ct=2 id=2
ok=2 okay=2 shoe=1 shoes=1 toe=1 toes=1 goes=1 does=1 canoe=2 doe=1 foe=1 hoe=1 heroes=2 whoever=3 whatever=3 however=3
whenever=3 wherever=3 forever=3 evermore=3 therefore=2 therein=2 thereof=2 thereby=2 thereafter=3 whereas=2 wherein=2 hereby=2
herein=2 hereafter=3 heretofore=3 soldier=2 soldiers=2 marriage=2 marriages=3 carriage=2 carriages=3 million=2 millions=2
billion=2 billions=2 trillion=2 opinion=3 onion=2 union=2 unions=2 champion=3 dandelion=4 ion=2 ions=2 anion=3 anions=3 cation=3
cations=3 reliable=4 alias=3 genre=2 ogre=2 massacre=3 mediocre=4 lucre=2 centre=2 theatre=3 fibre=2 litre=2 metre=2 queue=1
queued=1 queues=1 rogue=1 argue=2 argued=2 argues=2 value=2 valued=2 values=2 rescue=2 rescued=2 barbecue=3 issue=2 issued=2
issues=2 tissue=2 tissues=2 suite=1 suites=1 fluid=2 fluids=2 ruin=2 ruins=2 suicide=3 suicidal=4 genuine=3 build=1 built=1
preexisting=4 preeclampsia=5 cooperate=4 coordinate=4 zoology=4 nausea=3 nauseous=2 nauseated=4 pancreas=3 trachea=3 cornea=3
diarrhea=4 diarrhoea=4 apnea=2 dyspnea=3 gonorrhea=4 amenorrhea=5 urea=3 ileum=3 oxygen=3 menopause=3 lifetime=2 lifestyle=2
lifestyles=2 homepage=2 homeless=2 whole=1 wholesale=2 fireman=2 firemen=2 nineteen=2 ninety=2 safety=2 moreover=3 sideways=2
likewise=2 likelihood=3 livelihood=3 statement=2 statements=2 element=3 elements=3 implement=3 implements=3 implemented=4
complement=3 supplement=3 supplements=3 tenement=3 basement=2 pavement=2 involvement=3 management=3 judgement=2 agreement=3
settlement=3 resettlement=4 increment=3 excrement=3 cement=2 clement=2 inclement=3 vehement=3 cemetery=4 delegate=3
celebrate=3 telephone=3 television=4 celebrity=4 ceremony=4 remedy=3 remedies=3 preliminary=5 colonel=2 wednesday=2 wednesdays=2
february=4 library=3 literature=4 secretary=4 january=4 miniature=4 parliament=3 aisle=1 isle=1 islet=2 islets=2 muscle=2
toward=2 towards=2 sword=1 answer=2 prayer=1 prayers=1 mayor=2 mayors=2 layer=2 crayon=2 lawyer=2 lawyers=2 coward=2 naive=2
naïve=2 mosaic=3 archaic=3 prosaic=3 hebraic=3 algebraic=4 judaism=4 laity=3 kuwait=2 hawaii=3 israel=3 michael=2 raphael=3
aerial=3 aerials=3 phoenix=2 amoeba=3 onomatopoeia=6 poetry=3 poetic=3 coed=2 coerce=2 noel=2 joel=2 duet=2 cruelty=3 suet=2
bluest=2 truest=2 poignant=2 soya=2 papaya=3 maya=2 player=2 players=2 buyer=2 buyers=2 flyer=2 dryer=2 fryer=2 higher=2
choir=1 choirs=1 heir=1 their=1 weird=1 protein=2 proteins=2 caffeine=2 codeine=2 reindeer=2 seize=1 weigh=1 sovereign=2
foreign=2 fahrenheit=3 deity=3 atheist=3 albeit=3 museum=3 museums=3 petroleum=4 linoleum=4 nucleus=3 nuclei=3 foetus=2 oedema=3
oesophagus=4 manoeuvre=3 jeopardy=3 leopard=2 surgeon=2 surgeons=2 pigeon=2 dungeon=2 luncheon=2 gorgeous=2 courageous=3
outrageous=3 righteous=2 hideous=3 theory=3 theories=3 theater=3 theaters=3 neon=2 peon=2 eon=2 eons=2 aeon=2 geography=4
geology=4 geometry=4 george=1 georgia=2 video=3 videos=3 rodeo=3 stereo=3 cameo=3 romeo=3 oasis=3 boa=2 koala=3 cocoa=2
soap=1 broad=1 oboe=2 oboes=2 chaos=2 aorta=3 aortic=3 extraordinary=5 pharaoh=2 gaol=1 laos=1 diaspora=4 diamond=2 violet=3
violets=3 violent=3 violence=3 violin=3 pioneer=3 pioneers=3 lieutenant=3 view=1 review=2 brief=1 chief=1 chiefs=1 friend=1
friendly=2 ancient=2 patient=2 patients=2 efficient=3 sufficient=3 deficient=3 proficient=3 quotient=2 conscience=2
conscientious=4 impatient=3 society=4 variety=4 anxiety=4 propriety=4 notoriety=5 sobriety=4 piety=3 fiery=3 hierarchy=4
premier=2 frontier=2 cashier=2 pier=1 piers=1 tier=1 tiers=1 fierce=1 pierce=1 glacier=2 brazier=2 chandelier=3 cavalier=3
brassiere=2 collier=3 courier=3 barrier=3 barriers=3 carrier=3 carriers=3 earlier=3 happier=3 easier=3 heavier=3 terrier=3
quarter=2 suave=1 persuade=2 persuaded=3 persuasive=3 persuasion=3 dissuade=2 guava=2 iguana=3 language=2 languages=3
saguaro=3 jaguar=2 penguin=2 sanguine=2 distinguish=3 extinguish=3 anguish=2 linguist=2 bilingual=3 squid=1 liquid=2 equal=2
biscuit=2 circuit=2 circuits=2 circuitry=3 fruit=1 suit=1 juice=1 bruise=1 cruise=1 recruit=2 pursuit=2 nuisance=2 tuition=3
intuition=4 intuitive=4 mature=2 clothes=1 ache=1 aches=1 headache=2 headaches=2 toothache=2 stomachache=3 backache=2 axe=1 axes=2
gases=2 buses=2 lens=1 once=1 one=1 ones=1 two=1 eight=1 eighth=1 twelfth=1 thousand=2 seventeen=3 eleven=3 eleventh=3
restaurant=2 restaurants=2 desperate=2 separate=3 separately=4 elaborate=4 corporate=3 moderate=3 accurate=3 privately=3
absolutely=4 completely=3 immediately=5 unfortunately=5 fortunately=4 ultimately=4 approximately=5 definitely=4 appropriately=5
bulletin=3 genetically=4 usually=4 actually=4 gradually=4 casually=4 mutually=4 sexually=4 virtually=4 individually=6
mischievous=3 sphere=1 atmosphere=3 hemisphere=3 here=1 where=1 there=1 were=1 yea=1 yeah=1 beyond=2 royal=2 loyal=2 loyalty=3
voyage=2 destroyed=2 employed=2 employer=3 employers=3 employee=3 employees=3 enjoyable=4 bayou=2 canyon=2 yo-yo=2 eyeball=2
eyebrow=2 eyebrows=2 eyelid=2 eyelids=2 eyesight=2 eyewitness=3 goodbye=2 bye=1 dye=1 dyes=1 dyed=1 rye=1 lye=1 hyena=3
embryo=3 embryos=3 cyan=2 cyanide=3 cyanosis=4 bayonet=3 mayonnaise=3 kayak=2 rhythm=2 rhythms=2 algorithm=4 logarithm=4
blonde=1 imagery=3 savage=2 foliage=3 verbiage=3 lineage=3 mileage=2 acreage=3 pageant=2 vengeance=2 sergeant=2 serbia=3
"""
