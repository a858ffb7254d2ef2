package org.tsagaan.order;

/**
 * Who gets the goods, and where.
 *
 * @param email where the market writes to
 * @param language {@code zh} or {@code en}: in which it writes
 * @param provinceCode province of the address (GB/T 2260); empty when nothing is delivered
 * @param address the rest of it; empty when nothing is delivered
 */
public record Recipient(
        String email,
        String language,
        String name,
        String phone,
        String provinceCode,
        String address) {

    /** The same without an address. */
    public Recipient withoutAddress() {
        return new Recipient(email, language, name, phone, "", "");
    }
}
