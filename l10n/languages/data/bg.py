"""Bulgarian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="bg",
    name="Bulgarian",
    script="Cyrl",
    ends=Ends(
        titles="г-н г-жа г-ца др проф доц инж акад ген полк св ул бул гр с",
        medial="напр т.е т.нар ср вж вкл",
        before_number="стр чл ал т бр №",
        final="и.др др г т.н и.т.н пр лв ст хил млн млрд мин сек ч в пр.н.е сл.Хр",
        letter_words="витамин хепатит тип група",
    ),
    nuclei=Nuclei(nucleus="[аъоуеиюяѝaeiouy]", letters="w=3"),
    function_words="и на в във с със за от по до при под над без не да се си е са беше "
    "бил била било бъде ще че като как какво "
    "който която което които кога къде но или а това този тази тези той тя то те му ѝ "
    "им още само вече също може трябва според "
    "между през след преди така повече много всички ако защото",
    characters="ъ щ",
)
