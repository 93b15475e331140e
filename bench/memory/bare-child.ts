/** The reference: a Node process that does nothing, with the flags of ours. */
setTimeout(() => {
  process.send?.(process.memoryUsage.rss());
  process.disconnect();
}, 2_000);
