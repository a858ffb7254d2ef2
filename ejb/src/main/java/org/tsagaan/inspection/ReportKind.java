package org.tsagaan.inspection;

/** Why a lot was tested. */
public enum ReportKind {
    /** 出厂检验, before it is sold. */
    RELEASE,
    /** 监督抽检, by the regulator. */
    SUPERVISORY,
    /** 复检, of a failed report by another laboratory (Food Safety Law art. 88). */
    RETEST
}
