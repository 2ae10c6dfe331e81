"""Trade names of medicines that pages on cancer and on care at home speak of, by active substance.

Names of one row are one medicine in several countries. A few regimens are among them, whose names
look like trade names.
"""

from __future__ import annotations

BRANDS = """
abemaciclib=Verzenio=Verzenios abiraterone=Zytiga aflibercept=Zaltrap alectinib=Alecensa
anastrozole=Arimidex apalutamide=Erleada atezolizumab=Tecentriq avelumab=Bavencio axitinib=Inlyta
azacitidine=Vidaza bendamustine=Treanda=Levact bevacizumab=Avastin bicalutamide=Casodex
blinatumomab=Blincyto bortezomib=Velcade brentuximab=Adcetris brigatinib=Alunbrig
cabazitaxel=Jevtana cabozantinib=Cabometyx capecitabine=Xeloda capox=Xelox carfilzomib=Kyprolis
cemiplimab=Libtayo cetuximab=Erbitux cobimetinib=Cotellic crizotinib=Xalkori dabrafenib=Tafinlar
daratumumab=Darzalex darolutamide=Nubeqa dasatinib=Sprycel degarelix=Firmagon
denosumab=Prolia=Xgeva docetaxel=Taxotere doxorubicin=Adriamycin=Caelyx=Doxil durvalumab=Imfinzi
elotuzumab=Empliciti enzalutamide=Xtandi epirubicin=Ellence=Farmorubicin eribulin=Halaven
erlotinib=Tarceva everolimus=Afinitor exemestane=Aromasin fulvestrant=Faslodex gefitinib=Iressa
gemcitabine=Gemzar goserelin=Zoladex ibrutinib=Imbruvica imatinib=Gleevec=Glivec
ipilimumab=Yervoy irinotecan=Camptosar=Campto ixazomib=Ninlaro lapatinib=Tykerb=Tyverb
lenalidomide=Revlimid lenvatinib=Lenvima letrozole=Femara leuprolide=Lupron=Eligard=Prostap
lorlatinib=Lorviqua=Lorbrena melphalan=Alkeran neratinib=Nerlynx nilotinib=Tasigna niraparib=Zejula
nivolumab=Opdivo obinutuzumab=Gazyva=Gazyvaro octreotide=Sandostatin olaparib=Lynparza
osimertinib=Tagrisso oxaliplatin=Eloxatin paclitaxel=Taxol=Abraxane palbociclib=Ibrance
panitumumab=Vectibix pazopanib=Votrient pembrolizumab=Keytruda pemetrexed=Alimta
pertuzumab=Perjeta pomalidomide=Pomalyst=Imnovid ponatinib=Iclusig raloxifene=Evista
ramucirumab=Cyramza regorafenib=Stivarga ribociclib=Kisqali rituximab=Rituxan=MabThera
rucaparib=Rubraca ruxolitinib=Jakafi=Jakavi sacituzumab=Trodelvy selpercatinib=Retevmo=Retsevmo
sorafenib=Nexavar sotorasib=Lumakras=Lumykras sunitinib=Sutent talazoparib=Talzenna
tamoxifen=Nolvadex=Soltamox temozolomide=Temodar=Temodal thalidomide=Thalomid topotecan=Hycamtin
trametinib=Mekinist trastuzumab=Herceptin deruxtecan=Enhertu emtansine=Kadcyla tucatinib=Tukysa
vandetanib=Caprelsa vemurafenib=Zelboraf venetoclax=Venclexta=Venclyxto vinorelbine=Navelbine
zanubrutinib=Brukinsa acalabrutinib=Calquence encorafenib=Braftovi binimetinib=Mektovi

aprepitant=Emend dexamethasone=Decadron granisetron=Kytril metoclopramide=Reglan=Primperan
ondansetron=Zofran prochlorperazine=Compazine=Stemetil loperamide=Imodium lansoprazole=Prevacid
omeprazole=Prilosec=Losec esomeprazole=Nexium pantoprazole=Protonix filgrastim=Neupogen
pegfilgrastim=Neulasta epoetin=Procrit=Eprex=Epogen darbepoetin=Aranesp

acetaminophen=Tylenol=Panadol=Calpol ibuprofen=Advil=Motrin=Nurofen naproxen=Aleve=Naprosyn
celecoxib=Celebrex diclofenac=Voltaren=Voltarol codeine=Codipar oxycodone=Oxycontin=Oxynorm
fentanyl=Duragesic=Durogesic tramadol=Ultram=Tramal gabapentin=Neurontin pregabalin=Lyrica
duloxetine=Cymbalta morphine=Oramorph

apixaban=Eliquis rivaroxaban=Xarelto dabigatran=Pradaxa edoxaban=Savaysa=Lixiana
warfarin=Coumadin=Marevan enoxaparin=Lovenox=Clexane dalteparin=Fragmin clopidogrel=Plavix

alprazolam=Xanax diazepam=Valium lorazepam=Ativan zolpidem=Ambien=Stilnox fluoxetine=Prozac
sertraline=Zoloft paroxetine=Paxil=Seroxat venlafaxine=Effexor escitalopram=Lexapro=Cipralex
citalopram=Celexa=Cipramil mirtazapine=Remeron quetiapine=Seroquel olanzapine=Zyprexa
risperidone=Risperdal levetiracetam=Keppra lamotrigine=Lamictal

amlodipine=Norvasc atorvastatin=Lipitor simvastatin=Zocor rosuvastatin=Crestor furosemide=Lasix
metformin=Glucophage sitagliptin=Januvia empagliflozin=Jardiance dapagliflozin=Farxiga=Forxiga
semaglutide=Ozempic=Wegovy=Rybelsus liraglutide=Victoza=Saxenda tirzepatide=Mounjaro=Zepbound
dulaglutide=Trulicity levothyroxine=Synthroid=Euthyrox albuterol=Ventolin montelukast=Singulair
salmeterol=Serevent fluticasone=Flovent=Flixotide cetirizine=Zyrtec loratadine=Claritin=Clarityn
allopurinol=Zyloric=Zyloprim amoxicillin=Amoxil clavulanate=Augmentin azithromycin=Zithromax
aciclovir=Zovirax valaciclovir=Valtrex adalimumab=Humira etanercept=Enbrel infliximab=Remicade
methotrexate=Trexall levodopa=Sinemet=Madopar sildenafil=Viagra tadalafil=Cialis
"""
