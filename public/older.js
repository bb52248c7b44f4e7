/*
 * What browsers before 2022 lack and the site's scripts use. Only they fetch it (src/layouts/boot.js), before any other script.
 * scripts/floor reads the names here: what is used and stands neither here nor in older browsers is an error.
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
  fill(String.prototype, 'replaceAll', function (what, by) {
    return what instanceof RegExp ? this.replace(what, by) : this.replace(new RegExp(String(what).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g'), by);
  });
  fill(Object, 'hasOwn', function (object, name) { return Object.prototype.hasOwnProperty.call(object, name); });
  fill(Object, 'groupBy', function (items, keyOf) {
    var groups = Object.create(null);
    grouped(items, keyOf).forEach(function (group, key) { groups[key] = group; });
    return groups;
  });
  fill(Map, 'groupBy', grouped);
  fill(MediaQueryList.prototype, 'addEventListener', function (name, listener) { this.addListener(listener); });
  fill(MediaQueryList.prototype, 'removeEventListener', function (name, listener) { this.removeListener(listener); });
  // Of what changes the size of a box, a turned phone is what happens on old ones.
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

  function at(index) {
    var whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  }

  function lastIndex(list, test, self) {
    for (var index = list.length - 1; index >= 0; index--) if (test.call(self, list[index], index, list)) return index;
    return -1;
  }

  function grouped(items, keyOf) {
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
