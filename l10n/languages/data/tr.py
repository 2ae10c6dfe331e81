"""Turkish."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="tr",
    name="Turkish",
    ends=Ends(
        titles="doç yrd op uzm av müh alb gen hz sn öğr gör cad sok mah apt",
        medial="örn bkz yakl vd krş ör",
        before_number="s sy no nu md tel şek tab böl",
        final="vb vs vd ltd şti a.ş m.ö m.s dk sn saat yy",
        letter_words="vitamini hepatit tip grup",
        ordinals=True,
        ordinal_before="ve ile",
        ordinal_after="ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim "
        "kasım aralık yüzyıl yüzyılda yüzyılın dünya",
    ),
    nuclei=Nuclei(nucleus="[aeıioöuüâîûiéy](?<!y)|^y$", letters="w=3"),
    function_words="ve bir bu da de ile için çok daha en gibi kadar sonra önce olarak "
    "olan olduğu var yok değil ama ancak veya ya ki "
    "ne nasıl neden zaman şey o onun onlar ben biz siz sen her hiç bazı tüm ise mi mı "
    "mu mü göre karşı üzerinde arasında "
    "içinde eğer çünkü bunun şu böyle diye dedi oldu edildi",
    characters="ğ ı ş",
)
