package org.tsagaan.mark;

/**
 * Who can hold marks: a producer, or a store.
 *
 * @param isProducer whether it makes something; a store's marks are of the whole of it
 */
public record MarkHolder(
        long id,
        boolean isProducer,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn) {}
