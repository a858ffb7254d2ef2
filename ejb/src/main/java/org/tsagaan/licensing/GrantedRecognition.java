package org.tsagaan.licensing;

/** A recognition with its holder's name. */
public record GrantedRecognition(RecognitionView recognition, String nameZh, String nameEn) {}
