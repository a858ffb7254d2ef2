package org.tsagaan.sellability;

/**
 * The rule behind a reason. Only rules whose text was read are named as law; what the market asks
 * beyond them is named as its own rule.
 */
public enum LegalGround {
    /** Food may be sold only after it passed inspection. */
    FOOD_SAFETY_LAW_52("《食品安全法》第五十二条", "Food Safety Law, art. 52"),
    /** A platform checks the licences of its sellers and stops service on serious violations. */
    FOOD_SAFETY_LAW_62("《食品安全法》第六十二条", "Food Safety Law, art. 62"),
    /** Laboratories work within their accreditation. */
    FOOD_SAFETY_LAW_84(
            "《食品安全法》第八十四条、《实施条例》第四十三条",
            "Food Safety Law, art. 84; Implementing Regulations, art. 43"),
    /** Retailers check the supplier's licence and the conformity document of what they buy. */
    FOOD_SAFETY_LAW_53("《食品安全法》第五十三条", "Food Safety Law, art. 53"),
    /** Products execute a standard that was filed or publicly declared. */
    NOTICE_MEASURE_8("内政办发〔2022〕4号 措施八", "Notice 2022/4 of Inner Mongolia, measure 8"),
    /** Registered workshops' goods that passed inspection may be sold; demonstration stores. */
    NOTICE_MEASURE_9("内政办发〔2022〕4号 措施九", "Notice 2022/4 of Inner Mongolia, measure 9"),
    /** The market's own rule. */
    MARKET_RULE("本市场规则", "Rule of this market");

    private final String zh;
    private final String en;

    LegalGround(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in the reader's language: {@code en}, else Chinese. */
    public String in(String language) {
        return language.equals("en") ? en : zh;
    }
}
