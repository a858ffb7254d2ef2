package org.tsagaan.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.kernel.Actor;

/** Who does what in the demonstration. */
@ApplicationScoped
class People {

    static final String WORKSHOP = "p05";
    static final String STORE = "s1";
    static final String LABORATORY = "l3";
    static final String BUYER = "b1";
    static final String COUNTY = "152530";

    private static final int LEADING_ZEROS = 2;

    @Inject private Loaded loaded;

    static String address(String who) {
        return who + "@example.test";
    }

    static String merchantAddress(String key) {
        return address(
                switch (key) {
                    case WORKSHOP -> "workshop";
                    case STORE -> "store";
                    default -> "merchant-" + key;
                });
    }

    static String analystAddress(String laboratory) {
        return address(laboratory.equals(LABORATORY) ? "analyst" : "analyst-" + laboratory);
    }

    static String approverAddress(String laboratory) {
        return address(laboratory.equals(LABORATORY) ? "approver" : "approver-" + laboratory);
    }

    static String buyerAddress(String key) {
        return address(key.equals(BUYER) ? "buyer" : "buyer-" + key);
    }

    /**
     * @param shopper 0 for the one who can sign in
     */
    static String shopperAddress(int shopper) {
        return address(
                shopper == 0
                        ? "shopper"
                        : "shopper-" + "0".repeat(shopper < 10 ? LEADING_ZEROS - 1 : 0) + shopper);
    }

    Person operator() {
        return loaded.person(address("operator"));
    }

    Person regulator() {
        return loaded.person(address("regulator"));
    }

    Person county() {
        return loaded.person(address("county"));
    }

    Person merchant(String key) {
        return loaded.person(merchantAddress(key));
    }

    Person analyst(String laboratory) {
        return loaded.person(analystAddress(laboratory));
    }

    Person approver(String laboratory) {
        return loaded.person(approverAddress(laboratory));
    }

    static Actor loader() {
        return Actor.system("demonstration");
    }

    /** The line of a table with that key. */
    static Line byKey(Iterable<Line> lines, String key) {
        for (Line line : lines) {
            if (line.text("key").equals(key)) {
                return line;
            }
        }
        throw new org.tsagaan.kernel.BrokenInvariant("No line " + key);
    }
}
