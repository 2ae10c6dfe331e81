"use strict";
(function () {
  // Everything is readable without this file: it only sorts, filters and unfolds.
  var rank = { error: 0, warning: 1, info: 2 };
  var select = document.getElementById("severity");
  document.getElementById("filter").hidden = false;
  select.addEventListener("change", function () {
    document.querySelectorAll("[data-severity]").forEach(function (item) {
      item.hidden = rank[item.dataset.severity] > Number(select.value);
    });
  });
  function unfold() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var box = target && target.closest("details");
    if (box) { box.open = true; target.scrollIntoView(); }
  }
  window.addEventListener("hashchange", unfold);
  unfold();
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (box) { box.open = true; });
  });
  function value(row, column) {
    var cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort;
  }
  function compare(a, b) {
    var x = parseFloat(a), y = parseFloat(b);
    if (isNaN(x) || isNaN(y)) { return isNaN(x) - isNaN(y) || a.localeCompare(b); }
    return x - y;
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        Array.from(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var body = table.tBodies[0];
        Array.from(body.rows)
          .sort(function (a, b) { return (up ? 1 : -1) * compare(value(a, column), value(b, column)); })
          .forEach(function (row) { body.appendChild(row); });
      });
    });
  });
})();
