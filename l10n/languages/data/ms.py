"""Malay."""

from __future__ import annotations

from l10n.languages.data.id import TRAITS as INDONESIAN
from l10n.languages.traits import Ends, Traits

TRAITS = Traits(
    tag="ms",
    name="Malay",
    ends=Ends(
        titles="en pn cik tuan dato datuk",
        medial="cth",
        before_number="no hlm tel",
        final="dll dsb",
    ),
    nuclei=INDONESIAN.nuclei,
    function_words="yang dan di ke dari untuk dengan pada ini itu adalah ialah tidak "
    "dalam akan oleh atau juga sebagai ada boleh kerana "
    "seperti telah sudah semasa lebih kami kita mereka ia dia anda saya jika namun "
    "tetapi selepas sebelum antara para bahawa "
    "menjadi tersebut hanya masih harus agar apabila sehingga sampai ramai orang wang bagi beliau",
)
