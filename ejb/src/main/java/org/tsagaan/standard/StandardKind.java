package org.tsagaan.standard;

/** Who sets a standard. */
public enum StandardKind {
    /** 国家标准. */
    NATIONAL,
    /** 地方标准: lapses when a national one comes (Food Safety Law art. 29). */
    LOCAL,
    /** 团体标准, by an association. */
    GROUP,
    /** 企业标准, in force after filing or public self-declaration. */
    ENTERPRISE;

    /** How the numbers of such standards begin. */
    public String prefix() {
        return switch (this) {
            case NATIONAL -> "GB";
            case LOCAL -> "DB";
            case GROUP -> "T/";
            case ENTERPRISE -> "Q/";
        };
    }
}
