package org.tsagaan.local.bench;

import java.io.IOException;
import java.util.UUID;

/** Orders what is in a filled cart as a guest, through the API. */
record Shopper(FilledCarts carts) implements Clients.Deed {

    /** The answer to an order that was placed. */
    static final int PLACED = 201;

    private static final String BODY =
            """
            {"cart": "%s", "recipient": {"email": "bench@example.test", "name": "Bench",
            "phone": "13800000000", "provinceCode": "110000", "address": "Hailar Street 1"}}
            """;

    @Override
    public int once(KeptConnection connection) throws IOException {
        String headers = "Accept: application/json\r\nIdempotency-Key: " + UUID.randomUUID();
        return connection.post(
                "/api/v1/checkouts",
                headers + "\r\n",
                "application/json",
                BODY.formatted(carts.next()));
    }
}
