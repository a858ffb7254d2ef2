package org.tsagaan.web.page.wholesale;

import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.wholesale.RetailBuyer;

/**
 * Who buys, for whom, and for which branch.
 *
 * @param buyers all the retail buyers the person buys for
 * @param buyer the one whose branch is chosen
 */
public record Purchaser(
        Person person, List<RetailBuyer> buyers, RetailBuyer buyer, RetailBuyer.Branch branch) {

    public Purchaser {
        buyers = List.copyOf(buyers);
    }

    /** An address of these pages that keeps the branch. */
    public String at(String path) {
        return path + "?branch=" + branch.id();
    }
}
