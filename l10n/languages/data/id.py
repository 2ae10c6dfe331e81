"""Indonesian."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="id",
    name="Indonesian",
    ends=Ends(
        titles="tn ny nn sdr sdri bpk ir drg jl kh h hj prof.dr drs dra",
        medial="mis misal a.l y.l dgn yg",
        before_number="hal no gb bab tel ps",
        final="dll dsb dst tbk pt S.H S.E S.T M.Si",
        letter_words="vitamin hepatitis tipe golongan kelompok",
    ),
    nuclei=Nuclei(
        nucleus="[aeiouéy]",
        respell=(
            ("(?<=[aeo])y(?![aeiou])|y(?=[aeiou])", "j"),
            ("ai$|au$|oi$", "a"),
            ("(?<=[aeo])i(?=ku|r$)", "i"),
        ),
        letters="w=1",
    ),
    function_words="yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam "
    "akan oleh atau juga sebagai ada bisa dapat "
    "karena seperti telah sudah saat lebih kami kita mereka ia dia anda saya jika bila "
    "namun tetapi setelah sebelum antara "
    "para secara bahwa menjadi tersebut hanya masih harus agar ketika hingga sampai banyak orang",
)
