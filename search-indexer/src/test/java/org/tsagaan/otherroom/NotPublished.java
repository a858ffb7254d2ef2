package org.tsagaan.otherroom;

/** What search must not know. */
public final class NotPublished {}
