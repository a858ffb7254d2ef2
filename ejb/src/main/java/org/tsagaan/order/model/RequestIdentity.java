package org.tsagaan.order.model;

/**
 * What makes a checkout recognisable when it is sent again.
 *
 * @param token the order's access token: the same for the same request key
 * @param tokenHash what is stored of it
 * @param requestHash hash of all that was asked: another under the same key is refused
 */
@SuppressWarnings("ArrayRecordComponent")
public record RequestIdentity(String token, byte[] tokenHash, byte[] requestHash) {}
