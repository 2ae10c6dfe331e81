"use strict";
(function () {
  // Everything is readable without this file: it sorts, filters, unfolds, and keeps notes.
  var rank = { error: 0, warning: 1, info: 2 };
  function by(id) { return document.getElementById(id); }
  function all(what, within) { return Array.from((within || document).querySelectorAll(what)); }
  function chosen(id) { var box = by(id); return box ? box.value : ""; }
  function filter() {
    var worst = Number(chosen("severity")), rule = chosen("rule"), language = chosen("language"), shown = 0;
    all("article").forEach(function (page) {
      page.hidden = language !== "" && page.dataset.language !== language;
      all(".finding", page).forEach(function (item) {
        item.hidden = rank[item.classList[1]] > worst || (rule !== "" && item.dataset.rule !== rule);
        shown += item.hidden || page.hidden ? 0 : 1;
      });
    });
    by("shown").value = shown;
  }
  by("filter").hidden = false;
  by("filter").addEventListener("change", filter);
  function unfold() {
    var target = by(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.closest("article[hidden], .finding[hidden]")) {
      all("#filter select").forEach(function (box) { box.selectedIndex = 0; });
      filter();
    }
    var box = target.closest("details");
    if (box) { box.open = true; }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  if (location.hash) { unfold(); }
  window.addEventListener("beforeprint", function () {
    all("details").forEach(function (box) { box.open = true; });
  });

  function value(row, column) {
    var cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort;
  }
  function compare(a, b) {
    var x = parseFloat(a.replace(",", ".")), y = parseFloat(b.replace(",", "."));
    if (isNaN(x) || isNaN(y)) { return isNaN(x) - isNaN(y) || a.localeCompare(b); }
    return x - y;
  }
  all("table.sortable").forEach(function (table) {
    var heads = Array.from(table.tHead.rows[0].cells), body = table.tBodies[0];
    if (body.rows.length < 2) { return; }
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        Array.from(body.rows)
          .sort(function (a, b) { return (up ? 1 : -1) * compare(value(a, column), value(b, column)); })
          .forEach(function (row) { body.appendChild(row); });
      });
    });
  });

  // Notes live in the page until they are saved; nothing leaves it but through the button.
  var unsaved = false;
  function quoted(text) {
    // A cell is never a formula, and never steers what shows it.
    var clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
    return '"' + (/^[\s\u00a0]*[=+\-@\t\r\n]/.test(clean) ? "'" : "") + clean.replace(/"/g, '""') + '"';
  }
  function csv(table, path, titles) {
    var lines = [titles];
    all("textarea", table).forEach(function (box) {
      var row = box.closest("tr"), found = all(".finding > p:first-child", row).map(said).join(" ");
      if (box.value.trim()) {
        lines.push([path, row.dataset.line, said(row.cells[0]), said(row.cells[1]), found, box.value]);
      }
    });
    return "\ufeff" + lines.map(function (line) { return line.map(quoted).join(",") + "\r\n"; }).join("");
  }
  function said(node) {
    var copy = node.cloneNode(true);
    all(".ref, .number, textarea", copy).forEach(function (extra) { extra.remove(); });
    return copy.textContent.replace(/\s+/g, " ").trim();
  }
  function save(text, name) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }
  all("table.pair").forEach(function (table) {
    var words = by("words").dataset, page = table.closest("article"), heads = table.tHead.rows[0];
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      var box = document.createElement("textarea");
      box.rows = 1;
      box.setAttribute("aria-label", words.note + " " + row.dataset.line);
      box.placeholder = words.notes;
      row.cells[2].appendChild(box);
    });
    table.addEventListener("input", function () { unsaved = true; });
    var button = document.createElement("button"), line = document.createElement("p");
    button.type = "button";
    button.textContent = words.export;
    line.className = "notes-out";
    line.appendChild(button);
    table.parentNode.after(line);
    button.addEventListener("click", function () {
      var titles = [words.document, words.line].concat(Array.from(heads.cells).map(said), words.notes);
      save(csv(table, page.dataset.path, titles), page.dataset.path.split(/[\\/]/).pop() + ".csv");
      unsaved = false;
    });
  });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) { event.preventDefault(); }
  });
})();
