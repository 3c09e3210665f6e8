/*
 * Leaves at once, keeps what was typed, and keeps the steps of a question out of the history of this tab and of the browser.
 * Without this script every link and form still works.
 */
(function () {
  "use strict";
  var WIZARD = /^(\/[a-z]{2})?\/stel-je-vraag(\/|$)/;
  var LANGUAGE = /^\/[a-z]{2}(?=\/|$)/;
  var LARGEST_KEPT_ALIVE = 60000;
  var escapes = [];
  var leaving = false;
  var busy = false;
  var dirty = false;
  var saving = null;
  var soon = 0;
  // What stands half-written, by the form it is for: in the memory of this page only, for as long as it is open.
  var halfWritten = Object.create(null);

  // --- leaving

  function go(site, times) {
    location.replace(site);
    // Esc or a slow line can stop a browser on its way: it sets out again, each time a little later.
    setTimeout(function () { go(site, times + 1); }, Math.min(4000 * Math.pow(2, times), 32000));
  }

  function leave() {
    if (leaving) return;
    leaving = true;
    halfWritten = Object.create(null);
    var link = document.querySelector("[data-exit]");
    var out = link.href;
    document.title = "\u2026";
    document.body.hidden = true;
    // The server ends the visit, now or, when it cannot be reached, at the next request.
    // Over https under a name that no other host can set.
    var secure = location.protocol === "https:";
    document.cookie = (secure ? "__Host-" : "") + "weg=1; path=/; SameSite=Strict" + (secure ? "; Secure" : "");
    try {
      fetch(out, { credentials: "same-origin", redirect: "manual", keepalive: true, cache: "no-store" })["catch"](function () {});
    } catch (ignored) { /* an old browser: the cookie does it */ }
    go(link.getAttribute("data-exit") || out, 0);
  }

  window.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    if (leaving) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.repeat || !document.querySelector("[data-exit]")) return;
    escapes = escapes.concat(event.timeStamp).slice(-3);
    if (escapes.length === 3 && event.timeStamp - escapes[0] < 2000) {
      event.preventDefault();
      leave();
    }
  }, true);

  // --- what was typed

  function keyOf(form) {
    return new URL(form.getAttribute("action") || "", location.href).pathname.replace(LANGUAGE, "");
  }

  function isText(field) {
    return field.name && (field.tagName === "TEXTAREA" || (field.tagName === "INPUT" && /^(text|email|tel|search|url)$/.test(field.type)));
  }

  function rememberTyped() {
    document.querySelectorAll("main form").forEach(function (form) {
      var typed = Object.create(null);
      Array.prototype.forEach.call(form.elements, function (field) {
        if (isText(field) && field.value.trim()) typed[field.name] = field.value;
      });
      if (Object.keys(typed).length) halfWritten[keyOf(form)] = typed;
    });
  }

  function giveBackTyped() {
    document.querySelectorAll("main form").forEach(function (form) {
      var typed = halfWritten[keyOf(form)];
      if (!typed) return;
      Array.prototype.forEach.call(form.elements, function (field) {
        if (isText(field) && !field.value && typed[field.name]) field.value = typed[field.name];
      });
    });
  }

  function textOf(form) {
    var fields = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === "string") fields.append(name, value);
    });
    return fields;
  }

  // Keeps a half-written page of a question with the server, so that Back, an empty battery or another app loses nothing.
  function save() {
    var form = document.querySelector("form[data-draft]");
    if (!form || !dirty || leaving || busy || !window.fetch) return;
    dirty = false;
    saving = window.AbortController ? new AbortController() : null;
    var body = textOf(form).toString();
    fetch(form.action + "/bewaar", {
      method: "POST",
      body: body,
      credentials: "same-origin",
      keepalive: body.length < LARGEST_KEPT_ALIVE,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      signal: saving ? saving.signal : undefined
    })["catch"](function () { dirty = true; });
  }

  document.addEventListener("input", function (event) {
    if (!event.target.form || !event.target.form.hasAttribute("data-draft")) return;
    dirty = true;
    // Back asks for the page before this one first: what was typed must be kept by then.
    clearTimeout(soon);
    soon = setTimeout(save, 1500);
  });
  document.addEventListener("visibilitychange", function () { if (document.visibilityState === "hidden") save(); });
  // Before the next page is asked for: opening an address anew can end the visit that may keep the text.
  window.addEventListener("beforeunload", save);
  window.addEventListener("pagehide", save);
  setInterval(save, 30000);

  // --- going on

  function tell(form, words, role) {
    var old = document.getElementById("stand-van-zaken");
    if (old) old.remove();
    if (!words) return;
    var line = document.createElement("p");
    line.id = "stand-van-zaken";
    line.className = role === "alert" ? "notice notice--warn" : "waiting";
    line.setAttribute("role", role);
    line.textContent = words;
    var place = form && form.querySelector(".govuk-button-group");
    if (place) place.before(line);
    else document.querySelector("main").prepend(line);
    line.scrollIntoView({ block: "nearest" });
  }

  function wait(form) {
    busy = true;
    var main = document.querySelector("main");
    main.setAttribute("aria-busy", "true");
    var timer = setTimeout(function () { tell(form, document.body.getAttribute("data-busy"), "status"); }, 400);
    return function () {
      busy = false;
      clearTimeout(timer);
      main.removeAttribute("aria-busy");
      tell(form, "");
    };
  }

  // All steps have one address, so that the history of the browser does not tell how far somebody came.
  function addressOf(url) {
    var step = WIZARD.exec(url.pathname);
    return step ? (step[1] || "") + "/stel-je-vraag" : url.pathname + url.search;
  }

  function show(html, url) {
    var address = addressOf(new URL(url, location.href));
    var next = new DOMParser().parseFromString(html, "text/html");
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, "", address);
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
    dirty = false;
    giveBackTyped();
    window.scrollTo(0, 0);
    var target = document.querySelector("[data-focus]") || document.querySelector("main .page > .help-now:first-child h2, main h1") || document.querySelector("main");
    if (target) {
      if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
      target.focus({ preventScroll: !target.hasAttribute("data-focus") });
    }
    document.dispatchEvent(new Event("page:shown"));
  }

  // Asks for a page and puts it in the place of this one. Whatever goes wrong, this page stays with what was typed.
  function ask(url, request, form, otherwise) {
    var done = wait(form);
    fetch(url, request).then(function (answer) {
      if ((answer.headers.get("Content-Type") || "").indexOf("text/html") !== 0) {
        done();
        if (answer.status < 500) otherwise();
        else tell(form, document.body.getAttribute("data-trouble"), "alert");
        return null;
      }
      return answer.text().then(function (html) {
        done();
        if (leaving) return;
        if (answer.status >= 500 && html.indexOf("<form") < 0) tell(form, document.body.getAttribute("data-trouble"), "alert");
        else show(html, answer.redirected || request.method === "GET" ? answer.url : location.href);
      });
    })["catch"](function () {
      done();
      if (!leaving) tell(form, document.body.getAttribute("data-offline"), "alert");
    });
  }

  function plainSubmit(form, button) {
    if (button && button.name) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = button.name;
      field.value = button.value;
      form.append(field);
    }
    HTMLFormElement.prototype.submit.call(form);
  }

  function quiet(element) {
    return element.closest("[data-replace]") || Object.keys(halfWritten).length > 0;
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href]") : null;
    if (!link) return;
    if (link.hasAttribute("data-exit")) {
      event.preventDefault();
      leave();
      return;
    }
    var plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plainClick || !quiet(link) || link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
    event.preventDefault();
    var hash = link.getAttribute("href");
    if (hash.charAt(0) === "#") {
      var there = document.getElementById(hash.slice(1));
      if (!there) return;
      if (!there.matches("a,button,input,select,textarea,[tabindex]")) there.setAttribute("tabindex", "-1");
      there.focus();
      there.scrollIntoView();
      return;
    }
    if (busy) return;
    rememberTyped();
    var request = { method: "GET", credentials: "same-origin", headers: { Accept: "text/html" } };
    if (window.fetch) ask(link.href, request, null, function () { location.href = link.href; });
    else location.replace(link.href);
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || !quiet(form) || !window.fetch) return;
    event.preventDefault();
    if (busy || leaving) return;
    var button = event.submitter;
    var action = (button && button.getAttribute("formaction")) || form.getAttribute("action") || location.href;
    var url = new URL(action, location.href);
    var data = new FormData(form);
    if (button && button.name) data.append(button.name, button.value);
    if (saving) saving.abort();
    dirty = false;
    delete halfWritten[keyOf(form)];
    rememberTypedBeside(form);
    if ((form.getAttribute("method") || "get").toLowerCase() === "get") {
      url.search = new URLSearchParams(data).toString();
      ask(url.href, { method: "GET", credentials: "same-origin", headers: { Accept: "text/html" } }, form, function () { location.href = url.href; });
      return;
    }
    var files = form.enctype === "multipart/form-data";
    var request = { method: "POST", body: files ? data : new URLSearchParams(data), credentials: "same-origin", headers: { Accept: "text/html" } };
    ask(url.href, request, form, function () { plainSubmit(form, button); });
  });

  // A page that is left for another part of the site takes the half-written texts of its other forms along.
  function rememberTypedBeside(sent) {
    var key = keyOf(sent);
    rememberTyped();
    delete halfWritten[key];
  }

  // A page that the browser kept in memory may show what was typed: ask the server again.
  window.addEventListener("pageshow", function (event) {
    busy = false;
    if (event.persisted && document.querySelector("[data-replace]")) location.reload();
  });
})();
