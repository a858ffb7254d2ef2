package org.tsagaan.web.api.order;

import org.tsagaan.web.api.Means;

/** Where an order is paid. */
@Means("The provider's page on which an order is paid, by card or by a wallet.")
public record PaymentSession(
        @Means(value = "Send the buyer there.", example = "http://localhost:8084/pay/cs_1")
                String url,
        @Means(value = "Whether no money moves at all.", example = "true") boolean simulated) {}
