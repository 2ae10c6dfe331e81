"""Small words by which a sentence shows its language, for languages in Latin letters."""

from __future__ import annotations

SMALL_WORDS: dict[str, str] = {
    "cs": "je se na že jako ale který která které jsou pro nebo byl jeho při také být jak léčba",
    "da": "og at det som på er af til den ikke et kan eller skal fra ved hvad hvordan bliver",
    "de": "der die das und ist nicht ein eine einen einem einer den dem des von zu mit für auf im "
    "sich sie werden wird sind wie auch bei oder nach aus als kann über sollten was ihr ihre",
    "en": "the of and to is are was were that this with for from which have has not you your they "
    "their will would can should what how when it be by at or on as if there about",
    "es": "el la los las de del que en un una por con para es son se lo al como más pero sus le ya "
    "este esta estos estas usted cuando sobre también hay muy sin qué debe puede su está",
    "fi": "ja on ei se että hän mutta ovat joka kun niin myös tai jos olla voi tämä",
    "fr": "le la les de des du et est une un que qui dans pour pas sur avec ce cette ces au aux "
    "par plus sont vous votre vos nous ne se il elle ils elles ou mais leur être peut doit",
    "hu": "és az egy hogy nem is van meg ez mint csak vagy amely lehet",
    "id": "yang dan di untuk dengan dari ini itu tidak adalah pada akan atau oleh dapat",
    "it": "il lo la gli le di del della dei delle che è un una per con non sono si da dal dalla "
    "nel nella al alla come più anche ma questo questa essere può deve cosa degli",
    "nl": "de het een en van te dat die in is op zijn met voor niet aan er om ook als bij naar uit "
    "maar wat hoe kan worden wordt deze dit moet uw over heeft welke",
    "pl": "nie się na jest to że do jak ale co dla przez który która które są po od czy tego tym "
    "oraz lub może jego ich należy być",
    "pt": "os as de do da dos das que em um uma para com não é são se no na nos nas por mais como "
    "mas ao ou pelo pela seu sua você também qual deve pode ser está",
    "ro": "și în de la cu pe este un nu să din care pentru sunt mai ce sau dacă fi",
    "sv": "och att det som på är av till den inte ett kan eller ska från vid vad hur vilken du din",
    "tr": "ve bir bu için ile olan daha gibi çok ne olarak kadar sonra veya hangi değil her olduğu "
    "olduğuna",
    "vi": "và của là có cho không được các với những trong này một người khi",
}
