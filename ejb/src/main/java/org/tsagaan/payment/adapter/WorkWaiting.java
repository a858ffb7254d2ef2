package org.tsagaan.payment.adapter;

/** There will be something to tell the provider, once this transaction is committed. */
record WorkWaiting() {}
