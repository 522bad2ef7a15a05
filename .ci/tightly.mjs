// Loaded before the packer, which packs at the usual level: tighter, and in shorter blocks, the extension is some KB smaller.
import zlib from 'node:zlib';

const options = { level: zlib.constants.Z_BEST_COMPRESSION, memLevel: 6 };
const { DeflateRaw, deflateRaw } = zlib;

zlib.DeflateRaw = class extends DeflateRaw {
  constructor(given) {
    super({ ...given, ...options });
  }
};
zlib.deflateRaw = (buffer, done) => deflateRaw(buffer, options, done);
