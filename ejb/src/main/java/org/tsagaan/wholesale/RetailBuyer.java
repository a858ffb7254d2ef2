package org.tsagaan.wholesale;

import java.util.List;
import java.util.Optional;

/**
 * A supermarket or department store that buys by the case.
 *
 * @param kind {@code SUPERMARKET} or {@code DEPARTMENT_STORE}
 * @param remainingLifePercent least share of the shelf life that must remain when goods are sold to
 *     it
 * @param branches where its goods can be sent, in the order in which they were entered
 */
public record RetailBuyer(
        long id,
        String nameZh,
        String nameEn,
        String kind,
        int remainingLifePercent,
        List<Branch> branches) {

    public RetailBuyer {
        branches = List.copyOf(branches);
    }

    /**
     * One of its shops.
     *
     * @param recipient who takes the goods there
     * @param provinceCode province of the address (GB/T 2260)
     */
    public record Branch(
            long id,
            String nameZh,
            String nameEn,
            String recipient,
            String phone,
            String provinceCode,
            String provinceZh,
            String provinceEn,
            String address) {}

    public Optional<Branch> findBranch(long branchId) {
        return branches.stream().filter(b -> b.id() == branchId).findFirst();
    }
}
