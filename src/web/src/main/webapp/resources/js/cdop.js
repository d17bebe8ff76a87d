/* What the pages need beyond HTML: focus on errors, the menu on a phone, the warning before the session ends. */
(function () {
  "use strict";
  var script = document.getElementById("cdop-js");
  document.documentElement.classList.add("js");

  function byId(id) { return document.getElementById(id); }

  /* Says something to those who listen instead of looking. */
  function say(text) {
    var live = byId("live");
    if (live) {
      live.textContent = "";
      window.setTimeout(function () { live.textContent = text; }, 50);
    }
  }
  window.cdop = { say: say };

  /* A form's answer becomes a page of its own, under the address of its page: loading it anew, or coming back to it, opens
     that page and sends nothing again. */
  var own = script && script.dataset.page && !window.location.search && script.dataset.page.split("?")[0] === window.location.pathname;
  window.history.replaceState(window.history.state, "", own ? script.dataset.page + window.location.hash : window.location.href);

  /* Where this page is, so that the way back keeps what is in the address. */
  function here() { return window.location.pathname + window.location.search; }

  /* The error summary takes the focus, at loading and after every update. */
  function focusErrors() {
    var summary = document.querySelector(".error-summary");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "true";
      if (document.title.indexOf("Error: ") !== 0) { document.title = "Error: " + document.title; }
      summary.focus();
    }
  }

  /* The part of the page that was folded out when its form was sent is folded out again where the answer is an error. */
  document.addEventListener("submit", function (event) {
    try { window.sessionStorage.setItem("cdop-sent", event.target.id || ""); } catch (e) { /* then it stays folded */ }
  });
  function unfold() {
    var sent = "";
    try { sent = window.sessionStorage.getItem("cdop-sent"); } catch (e) { /* then it stays folded */ }
    var form = sent && document.querySelector(".error-summary") ? byId(sent) : null;
    if (form) {
      for (var part = form.closest("details"); part; part = part.parentElement.closest("details")) { part.open = true; }
    }
  }
  unfold();

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest(".error-summary a") : null;
    if (link) {
      var field = byId(decodeURIComponent(link.hash.slice(1)));
      if (field) {
        event.preventDefault();
        var first = field.matches("input, select, textarea, button") ? field : field.querySelector("input, select, textarea");
        (first || field).focus();
        (first || field).scrollIntoView({ block: "center" });
      }
    }
    if (event.target.closest && event.target.closest("[data-print]")) { window.print(); }
  });

  /* The menu on a phone, and the account menu. */
  var button = document.querySelector(".menu-button");
  if (button) {
    button.addEventListener("click", function () {
      var open = byId("primary-nav").classList.toggle("open");
      button.setAttribute("aria-expanded", String(open));
    });
  }
  document.addEventListener("keydown", function (event) {
    var menu = document.querySelector(".account-menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", function (event) {
    var menu = document.querySelector(".account-menu[open]");
    if (menu && !menu.contains(event.target)) { menu.open = false; }
  });

  /* A form sent twice by a double click is sent once; the address goes with it. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === "post") {
      if (!form.elements["cdop-page"]) {
        var where = document.createElement("input");
        where.type = "hidden";
        where.name = "cdop-page";
        where.value = here();
        form.appendChild(where);
      }
      window.setTimeout(function () {
        if (!event.defaultPrevented) {
          form.dataset.sent = "true";
          window.setTimeout(function () { delete form.dataset.sent; }, 4000);
        }
      }, 0);
    }
  });

  /* PrimeFaces' requests: keep the focus, say what went wrong. */
  if (window.jQuery) {
    var hadFocus = null;
    window.jQuery(document)
      .on("pfAjaxSend", function (event, xhr) {
        hadFocus = document.activeElement ? document.activeElement.id : null;
        if (xhr && xhr.setRequestHeader) { xhr.setRequestHeader("X-Page", encodeURIComponent(here())); }
      })
      .on("pfAjaxComplete", function () {
        alive();
        window.setTimeout(function () {
          if (document.querySelector(".error-summary:not([data-seen])")) { focusErrors(); return; }
          var done = document.querySelector("#cdopMessages .banner li, .messages .banner li");
          if (done) { say(done.textContent); }
          if (hadFocus && document.activeElement === document.body && byId(hadFocus)) { byId(hadFocus).focus(); }
        }, 30);
      })
      .on("pfAjaxError", function (event, xhr) {
        if (xhr && xhr.status === 401) { expired(); return; }
        say("That did not work. Nothing was saved. Try again in a minute.");
      });
  }

  /* Fifteen minutes idle: a warning two minutes before, in every open tab alike. */
  var idle = script ? Number(script.dataset.idle || 0) : 0;
  var warning = byId("idle");
  var warnBefore = Math.min(120, idle / 2);
  var last = Date.now();

  function alive() {
    last = Date.now();
    try { window.localStorage.setItem("cdop-alive", String(last)); } catch (e) { /* private window: this tab alone counts */ }
    if (warning && warning.open) { warning.close(); }
  }
  function lastAlive() {
    try { return Math.max(last, Number(window.localStorage.getItem("cdop-alive") || 0)); } catch (e) { return last; }
  }
  function expired() {
    window.location.assign("/sign-in?expired=true&return=" + encodeURIComponent(here()));
  }
  function tick() {
    var left = idle - (Date.now() - lastAlive()) / 1000;
    if (left > warnBefore) {
      if (warning && warning.open) { warning.close(); }
      return;
    }
    if (left <= 0) { expired(); return; }
    if (warning && !warning.open) { warning.showModal(); byId("idle-stay").focus(); }
    if (warning) {
      var words = left > 60 ? Math.ceil(left / 60) + " minutes" : left > 15 ? "less than a minute" : "a few seconds";
      if (byId("idle-left").textContent !== words) { byId("idle-left").textContent = words; say("You will be signed out in " + words); }
    }
  }
  /* Who types is not idle: the server hears of it once a minute. */
  var told = Date.now();
  function typing() {
    if (Date.now() - told > 60000 && lastAlive() + idle * 1000 > Date.now()) {
      told = Date.now();
      window.fetch("/keepalive", { credentials: "same-origin", redirect: "manual" })
        .then(function (answer) { if (answer.status === 204) { alive(); } });
    }
  }
  if (idle > 0 && warning) {
    alive();
    document.addEventListener("input", typing);
    byId("idle-stay").addEventListener("click", function () {
      window.fetch("/keepalive", { credentials: "same-origin", redirect: "manual" })
        .then(function (answer) { if (answer.status === 204) { alive(); } else { expired(); } });
    });
    warning.addEventListener("cancel", function (event) { event.preventDefault(); byId("idle-stay").click(); });
    window.setInterval(tick, 1000);
  }

  /* A finding, or the way back after a break, leads to one question: the cursor stands there. */
  function focusAsked() {
    var asked = window.location.hash.length > 1 && byId(decodeURIComponent(window.location.hash.slice(1)));
    if (asked && asked.closest("main form") && !document.querySelector(".error-summary")) {
      var first = asked.matches("input, select, textarea, button") ? asked : asked.querySelector("input:not([type=hidden]), select, textarea, button");
      (first || asked).focus();
      (first || asked).scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("DOMContentLoaded", focusErrors);
  focusErrors();
  focusAsked();
}());
