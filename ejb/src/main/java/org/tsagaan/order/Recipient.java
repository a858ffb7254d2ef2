package org.tsagaan.order;

/**
 * Who gets the goods, and where.
 *
 * @param email where the market writes to
 * @param language {@code zh} or {@code en}: in which it writes
 * @param provinceCode province of the address (GB/T 2260)
 */
public record Recipient(
        String email,
        String language,
        String name,
        String phone,
        String provinceCode,
        String address) {}
