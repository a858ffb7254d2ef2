package org.tsagaan.payment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.tsagaan.payment.adapter.PaymentReads;

/** What the market has asked the payment provider and knows no answer to yet. */
@Stateless
public class OpenQuestions {

    @EJB private PaymentReads reads;

    /** How many payments may or may not have been taken. */
    public long countUnknown() {
        return reads.countUnknown();
    }
}
