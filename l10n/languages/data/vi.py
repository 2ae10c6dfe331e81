"""Vietnamese."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="vi",
    name="Vietnamese",
    ends=Ends(
        titles="ts ths bs gs pgs ks tp TP Q P Đ",
        medial="vd v.d tr",
        before_number="tr số",
        final="v.v",
        letter_words="vitamin gan nhóm loại týp",
    ),
    nuclei=Nuclei(nucleus=".+"),
    function_words="và của là có không được các những một cho trong với này đó đã sẽ "
    "đang khi từ đến để người nhiều như cũng vào ra "
    "trên dưới sau trước về tại bị do vì nếu nhưng hay hoặc thì mà rất phải nên tôi "
    "bạn ông bà anh chị họ chúng theo bằng",
    characters="đ ơ ư ạ ả ế ệ ố ộ",
)
