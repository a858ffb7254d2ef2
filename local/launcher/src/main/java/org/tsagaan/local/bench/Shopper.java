package org.tsagaan.local.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Buys one unit of one offer as a guest, by the forms of the pages: into the cart, and checkout.
 */
record Shopper(List<Long> offers) implements Clients.Deed {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Override
    public int once(KeptConnection connection) throws IOException {
        return buy(connection, offers.get(ThreadLocalRandom.current().nextInt(offers.size())));
    }

    /** Status of the answer to the checkout. */
    int buy(KeptConnection connection, long offer) throws IOException {
        String headers = "Cookie: csrf=" + TOKEN + "; cart=" + UUID.randomUUID() + "\r\n";
        String first = "_csrf=" + TOKEN + "&offerId=" + offer + "&quantity=1";
        connection.post("/cart/lines", headers, "application/x-www-form-urlencoded", first);
        String second =
                "_csrf="
                        + TOKEN
                        + "&key="
                        + UUID.randomUUID()
                        + "&name=Bench&phone=13800000000&email=bench@example.test"
                        + "&provinceCode=110000&address=Hailar+Street+1";
        return connection.post("/checkout", headers, "application/x-www-form-urlencoded", second);
    }
}
