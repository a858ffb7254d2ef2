package org.tsagaan.kernel;

/**
 * Who does something, as the audit trail names them.
 *
 * @param name {@code account:ID}, {@code guest:ORDER}, or {@code system:PART}
 */
public record Actor(String name) {

    public static Actor account(long accountId) {
        return new Actor("account:" + accountId);
    }

    public static Actor guest() {
        return new Actor("guest");
    }

    public static Actor system(String part) {
        return new Actor("system:" + part);
    }
}
