"use strict";
(function () {
  // Everything is readable without this file: it sorts, filters, unfolds, and keeps notes.
  var rank = { error: 0, warning: 1, info: 2 };
  function by(id) { return document.getElementById(id); }
  function all(what, within) { return Array.from((within || document).querySelectorAll(what)); }
  function chosen(id) { var box = by(id); return box ? box.value : ""; }
  function filter() {
    var worst = Number(chosen("severity")), rule = chosen("rule"), language = chosen("language"), shown = 0;
    var picks = worst < 2 || rule !== "";
    all("article").forEach(function (page) {
      var here = 0;
      all(".finding", page).forEach(function (item) {
        item.hidden = rank[item.classList[1]] > worst || (rule !== "" && item.dataset.rule !== rule);
        here += item.hidden ? 0 : 1;
      });
      // What has no finding left says nothing about them: its text, and pages as a whole, step back.
      function left(part) { return !picks || all(".finding", part).some(function (item) { return !item.hidden; }); }
      all(".row, .pair tbody tr, .section, .loose", page).forEach(function (part) { part.hidden = !left(part); });
      all(".part", page).forEach(function (part) { part.hidden = picks; });
      all(".row, .pair td", page).forEach(function (part) { unmark(part, page); });
      page.hidden = (language !== "" && page.dataset.language !== language) || (picks && here === 0);
      shown += page.hidden ? 0 : here;
    });
    by("shown").value = shown;
  }
  // A mark belongs to the findings whose numbers come next.
  function unmark(part) {
    var off = false;
    all("mark, .ref", part).reverse().forEach(function (node) {
      if (node.tagName === "MARK") { node.classList.toggle("off", off); return; }
      var item = by(node.getAttribute("href").slice(1)), hidden = Boolean(item && item.hidden);
      node.hidden = hidden;
      var next = node.nextElementSibling;
      off = hidden && (off || !(next && next.classList.contains("ref")));
    });
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

  // Notes stay in this tab until it is closed; nothing leaves it but through the button.
  var unsaved = false, kept = null;
  try { kept = window.sessionStorage; } catch (refused) { kept = null; }
  function quoted(text) {
    // A cell is never a formula, and never steers what shows it.
    var clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
    return '"' + (/^[\s\u00a0]*[=+\-@\t\r\n]/.test(clean) ? "'" : "") + clean.replace(/"/g, '""') + '"';
  }
  function written() {
    return all(".pair textarea").filter(function (box) { return box.value.trim(); });
  }
  function csv(titles) {
    var lines = [titles].concat(written().map(function (box) {
      var row = box.closest("tr"), found = all(".finding > p:first-child", row).map(said).join(" ");
      var path = box.closest("article").dataset.path;
      return [path, row.dataset.line, said(row.cells[0]), said(row.cells[1]), found, box.value];
    }));
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
  var tables = all("table.pair"), words = by("words").dataset;
  // A note belongs to its place and to the text that stands there.
  function name(row) {
    return ["l10n", row.closest("article").dataset.path, row.dataset.line, said(row.cells[1])].join("\n");
  }
  tables.forEach(function (table) {
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      var box = document.createElement("textarea"), old = kept && kept.getItem(name(row));
      box.rows = 1;
      box.setAttribute("aria-label", words.note + " " + row.dataset.line);
      box.placeholder = words.notes;
      box.value = old || "";
      row.cells[2].appendChild(box);
    });
  });
  if (tables.length) {
    var bar = document.createElement("div"), line = document.createElement("p");
    var button = document.createElement("button");
    bar.className = "notes-out";
    button.type = "button";
    button.textContent = words.export;
    bar.append(button, line);
    by("documents").appendChild(bar);
    var count = function () {
      var number = written().length;
      line.textContent = words.count.replace("%(count)d", number);
      bar.hidden = number === 0;
    };
    count();
    unsaved = !bar.hidden;
    by("documents").addEventListener("input", function (event) {
      if (event.target.tagName !== "TEXTAREA") { return; }
      unsaved = true;
      try { kept.setItem(name(event.target.closest("tr")), event.target.value); } catch (full) { kept = null; }
      count();
    });
    button.addEventListener("click", function () {
      var heads = Array.from(tables[0].tHead.rows[0].cells).map(function (cell) { return cell.dataset.name || said(cell); });
      var pages = new Set(written().map(function (box) { return box.closest("article").dataset.path; }));
      var file = pages.size === 1 ? Array.from(pages)[0].split(/[\\/]/).pop() : "l10n-notes";
      save(csv([words.document, words.line].concat(heads, words.notes)), file + ".csv");
      unsaved = false;
    });
  }
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) { event.preventDefault(); }
  });
})();
