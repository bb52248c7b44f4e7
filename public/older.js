/*
 * Polyfills. Only browsers that need them fetch this file (src/browser/boot.ts), before any other script. scripts/floor reads the
 * names passed to `fill`: the use of a feature that old browsers lack and that is not among them is an error.
 */
(function () {
  function fill(target, name, value) {
    if (!target[name]) Object.defineProperty(target, name, { value: value, configurable: true, writable: true });
  }

  fill(Array.prototype, 'at', at);
  fill(String.prototype, 'at', at);
  fill(Array.prototype, 'findLast', function (test, self) { return this[lastIndex(this, test, self)]; });
  fill(Array.prototype, 'findLastIndex', function (test, self) { return lastIndex(this, test, self); });
  fill(Array.prototype, 'toSorted', function (compare) { return this.slice().sort(compare); });
  fill(Array.prototype, 'toReversed', function () { return this.slice().reverse(); });
  fill(String.prototype, 'replaceAll', function (pattern, by) {
    if (pattern instanceof RegExp) return this.replace(pattern, by);
    return this.replace(new RegExp(String(pattern).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g'), by);
  });
  fill(Object, 'hasOwn', function (object, name) { return Object.prototype.hasOwnProperty.call(object, name); });
  fill(Object, 'groupBy', function (items, keyOf) {
    var groups = Object.create(null);
    groupBy(items, keyOf).forEach(function (group, key) { groups[key] = group; });
    return groups;
  });
  fill(Map, 'groupBy', groupBy);
  fill(MediaQueryList.prototype, 'addEventListener', function (name, listener) { this.addListener(listener); });
  fill(MediaQueryList.prototype, 'removeEventListener', function (name, listener) { this.removeListener(listener); });
  // On old phones only rotation changes the size of a box.
  fill(window, 'ResizeObserver', function (listener) {
    this.observe = function () { addEventListener('resize', listener); };
    this.disconnect = function () { removeEventListener('resize', listener); };
  });
  [Element, Document, DocumentFragment].forEach(function (type) {
    fill(type.prototype, 'replaceChildren', function () {
      while (this.lastChild) this.removeChild(this.lastChild);
      this.append.apply(this, arguments);
    });
  });

  if (!hasFlexGap()) document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.styleSheets, addMargins);
  });

  /* Chromium before 84 and Safari before 14.1 support `gap` in grids only. */
  function hasFlexGap() {
    var box = document.createElement('div');
    box.style.cssText = 'display: flex; flex-direction: column; row-gap: 1px; position: absolute';
    box.appendChild(document.createElement('i'));
    box.appendChild(document.createElement('i'));
    document.documentElement.appendChild(box);
    var height = box.scrollHeight;
    document.documentElement.removeChild(box);
    return height === 1;
  }

  /* Gives the children of flexboxes margins in place of gaps. */
  function addMargins(group) {
    for (var index = group.cssRules.length - 1; index >= 0; index--) {
      var rule = group.cssRules[index];
      if (rule.cssRules) addMargins(rule);
      else if (rule.style && /flex/.test(rule.style.display))
        marginRules(rule).forEach(function (text) { group.insertRule(text, index + 1); });
    }
  }

  function marginRules(rule) {
    var gaps = rule.style.getPropertyValue('gap').match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g);
    if (!gaps) return [];
    var selectors = rule.selectorText.split(/,(?![^(]*\))/);
    var bottom = 'margin-bottom: ' + gaps[0];
    var right = 'margin-right: ' + (gaps[1] || gaps[0]);
    function children(which, declaration) {
      return selectors.map(function (selector) { return selector + ' > ' + which; }).join() + ' { ' + declaration + ' }';
    }
    if (/column/.test(rule.style.flexDirection)) return [children('*:not(:last-child)', bottom)];
    return [children('*:not(:last-child)', right)].concat(rule.style.flexWrap === 'wrap' ? [children('*', bottom)] : []);
  }

  function at(index) {
    var whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  }

  function lastIndex(list, test, self) {
    for (var index = list.length - 1; index >= 0; index--) if (test.call(self, list[index], index, list)) return index;
    return -1;
  }

  function groupBy(items, keyOf) {
    var groups = new Map();
    var index = 0;
    for (var item of items) {
      var key = keyOf(item, index++);
      if (groups.has(key)) groups.get(key).push(item);
      else groups.set(key, [item]);
    }
    return groups;
  }
})();
