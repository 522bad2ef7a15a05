/**
 * The one script for browsers. VS Code loads it as a module, and it is the extension; the extension starts it as a worker, and it is the reader of
 * notes. So what both are made of is there once.
 */
if (typeof module === 'object') {
  module.exports = require('./activateInBrowser');
} else {
  require('../host/web/worker');
}
