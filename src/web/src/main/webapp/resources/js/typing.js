/* Keeps what is typed on a page until it is saved, and offers it again when the page was lost. Only the person who typed
   it gets it back, and for a day at most. */
(function () {
  "use strict";
  var offer = document.getElementById("typing-offer");
  if (!offer || !window.fetch) { return; }
  var page = (window.location.pathname + window.location.search).replace(/[?&]expired=true/, "");
  var address = "/typing?page=" + encodeURIComponent(page);
  var atFirst = "";
  var keptLast = "";
  var waiting = null;
  var leaving = false;

  function mayBeKept(field) {
    return field.name && !field.disabled && field.name.indexOf("jakarta.faces") !== 0
      && ["hidden", "password", "file", "submit", "button", "reset", "search"].indexOf(field.type) < 0;
  }

  /* All fields of the forms that save something, by name; a form without free text has nothing worth keeping. */
  function fields() {
    var all = [];
    document.querySelectorAll("main form[method=post]").forEach(function (form) {
      var own = Array.prototype.filter.call(form.elements, mayBeKept);
      if (own.some(function (field) { return field.matches("textarea, input[type=text]"); })) { all = all.concat(own); }
    });
    return all;
  }

  function ticks(field) { return field.type === "checkbox" || field.type === "radio"; }

  /* What stands in all forms, or in all but the one that is being sent. */
  function values(sent) {
    var all = {};
    fields().filter(function (field) { return field.form !== sent; }).forEach(function (field) {
      var list = all[field.name] = all[field.name] || [];
      if (!ticks(field) || field.checked) { list.push(field.value); }
    });
    return JSON.stringify(all);
  }

  /* Of these values, as text, only those whose fields stand in the others. */
  function pick(of, others) {
    var all = JSON.parse(of);
    var some = {};
    Object.keys(JSON.parse(others)).forEach(function (name) { some[name] = all[name] || []; });
    return JSON.stringify(some);
  }

  function keep(last) {
    window.clearTimeout(waiting);
    waiting = null;
    var now = values();
    if (leaving || now === keptLast || now.length > 900000) { return; }
    keptLast = now;
    window.fetch(address, { method: now === atFirst ? "DELETE" : "POST", body: now === atFirst ? null : now, credentials: "same-origin",
      redirect: "error", keepalive: last === true && now.length < 60000 }).catch(function () { keptLast = ""; });
  }

  /* Only what differs from what the page shows now is worth offering. */
  function unsaved(kept) {
    var now = JSON.parse(values());
    var differs = {};
    Object.keys(kept).forEach(function (name) {
      if (JSON.stringify(kept[name]) !== JSON.stringify(now[name] || [])) { differs[name] = kept[name]; }
    });
    return differs;
  }

  /* Fills the fields again; what no longer has a field is shown, so that it can be copied. */
  function putBack(kept, quietly) {
    var left = [];
    var all = fields();
    Object.keys(kept).forEach(function (name) {
      var list = kept[name].slice();
      var own = all.filter(function (field) { return field.name === name; });
      own.forEach(function (field) {
        if (ticks(field)) {
          field.checked = list.indexOf(field.value) >= 0;
        } else if (list.length) {
          field.value = list.shift();
        }
        if (field.closest("details")) { field.closest("details").open = true; }
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      if (!own.length) { left = left.concat(list.filter(function (text) { return text.length > 20; })); }
    });
    document.getElementById("typing-choice").hidden = true;
    document.getElementById("typing-done").hidden = false;
    if (left.length) {
      document.getElementById("typing-left").hidden = false;
      document.getElementById("typing-left-text").textContent = left.join("\n\n");
    }
    window.cdop.say(document.getElementById("typing-done").textContent);
    var first = !quietly && all.filter(function (field) { return kept[field.name]; })[0];
    if (first) { first.focus(); }
    keep();
  }

  function typed() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, 2000);
  }

  var returned = false;
  try {
    returned = window.sessionStorage.getItem("cdop-typing") === page;
    window.sessionStorage.removeItem("cdop-typing");
  } catch (e) { /* private window */ }
  atFirst = keptLast = values();
  if (!fields().length) { return; }
  window.fetch(address, { credentials: "same-origin", redirect: "error" })
    .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
    .then(function (kept) {
      var typedBefore = unsaved(kept ? kept.fields : {});
      if (!Object.keys(typedBefore).length) { return; }
      document.getElementById("typing-at").textContent = kept.at;
      offer.hidden = false;
      if (returned) {
        document.getElementById("typing-done").textContent = "What you typed elsewhere on this page is still here. It is not saved yet.";
        putBack(typedBefore, true);
        return;
      }
      document.getElementById("typing-back").addEventListener("click", function () { putBack(typedBefore); });
      document.getElementById("typing-away").addEventListener("click", function () {
        offer.hidden = true;
        window.fetch(address, { method: "DELETE", credentials: "same-origin", redirect: "error" });
      });
    })
    .catch(function () { /* nothing to offer */ });

  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") { keep(true); }
  });
  /* What stands in another form of the page is not lost by sending this one: it is put back when the page returns. */
  document.addEventListener("submit", function (event) {
    var others = values(event.target);
    if (others !== pick(atFirst, others)) {
      window.fetch(address, { method: "POST", body: others, credentials: "same-origin", redirect: "error", keepalive: others.length < 60000 });
      try { window.sessionStorage.setItem("cdop-typing", page); } catch (e) { /* then it is offered instead */ }
    }
    leaving = true;
    window.clearTimeout(waiting);
    window.setTimeout(function () { leaving = false; }, 4000);
  });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSuccess", function (event, xhr, settings) {
      var button = String((settings && settings.data) || "").indexOf("jakarta.faces.behavior.event") < 0;
      if (button && !document.querySelector(".error-summary")) { window.clearTimeout(waiting); atFirst = keptLast = values(); }
    });
  }
}());
