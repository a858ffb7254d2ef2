package org.tsagaan.simulator.payment;

/**
 * Where the hosted pages are.
 *
 * @param base the simulator's address as browsers reach it, without a slash at the end
 */
public record Addresses(String base) {
    /** The page on which a checkout session is paid. */
    public String session(String id) {
        return base + "/pay/" + id;
    }

    /** The page on which a payment is authorised: bank, Alipay or WeChat Pay. */
    public String authorisation(String paymentIntent) {
        return base + "/authorise/" + paymentIntent;
    }

    /** The receipt of a charge. */
    public String receipt(String charge) {
        return base + "/receipts/" + charge;
    }

    /** The page on which an invoice is paid. */
    public String invoice(String id) {
        return base + "/invoices/" + id;
    }

    /** The page that stands for a credit note on paper. */
    public String creditNote(String id) {
        return base + "/credit_notes/" + id;
    }
}
