package org.tsagaan.demonstration.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Role;
import org.tsagaan.demonstration.model.Guest.Member;

/** All organisations and people, in the order in which they are entered. */
public final class Guests {

    private static final int SIGNED_IN_SHOPPERS = 10;

    private final List<Guest> guests = new ArrayList<>();

    private Guests(Cast cast) {
        authorities();
        cast.producers().forEach(this::producer);
        cast.stores().forEach(this::store);
        cast.laboratories().forEach(this::laboratory);
        buyers(cast.branches());
        for (int i = 0; i <= SIGNED_IN_SHOPPERS; i++) {
            shopper(i, i == 0 ? "小林" : cast.shoppers().get(i - 1).text("zh"));
        }
    }

    /** The market and its authorities first. */
    public static List<Guest> of(Cast cast) {
        return List.copyOf(new Guests(cast).guests);
    }

    /** Whether a shopper orders signed in. */
    public static boolean hasAccount(int shopper) {
        return shopper <= SIGNED_IN_SHOPPERS;
    }

    /** Credit code of a laboratory. */
    public static String laboratoryCode(Line laboratory) {
        int number = 200 + Integer.parseInt(laboratory.text("key").substring(1));
        return DemoNumbers.creditCode("12", laboratory.text("division"), number);
    }

    /** Credit code of a retail buyer, from any of its branches. */
    public static String buyerCode(Line branch) {
        int number = 300 + Integer.parseInt(branch.text("key").substring(1));
        return DemoNumbers.creditCode("91", branch.text("division"), number);
    }

    private void authorities() {
        add(
                OrganisationKind.OPERATOR,
                new String[] {"示范市场运营方", "Market Operator (Demo)"},
                DemoNumbers.creditCode("91", "150100", 401),
                "150100",
                new Member("operator@example.test", "市场运营（示范）", Role.OPERATOR));
        add(
                OrganisationKind.REGULATOR,
                new String[] {"自治区监管机构（示范）", "Regional Regulator (Demo)"},
                DemoNumbers.creditCode("11", "150100", 402),
                "150100",
                new Member("regulator@example.test", "区监管员（示范）", Role.REGULATOR));
        add(
                OrganisationKind.REGULATOR,
                new String[] {"正蓝旗登记机关（示范）", "Zhenglan Registration Office (Demo)"},
                DemoNumbers.creditCode("11", "152530", 403),
                "152530",
                new Member("county@example.test", "正蓝旗登记员（示范）", Role.COUNTY_OFFICER));
    }

    private void producer(ProducerPlan p) {
        add(
                OrganisationKind.PRODUCER,
                new String[] {p.nameZh(), p.nameEn()},
                p.creditCode(),
                p.place().code(),
                new Member(
                        address(p.key(), "p05", "workshop", "merchant-"),
                        p.contact(),
                        Role.MERCHANT));
    }

    private void store(StorePlan s) {
        add(
                OrganisationKind.STORE,
                new String[] {s.nameZh(), s.nameEn()},
                s.creditCode(),
                s.place().code(),
                new Member(
                        address(s.key(), "s1", "store", "merchant-"), s.contact(), Role.MERCHANT));
    }

    private void laboratory(Line l) {
        String key = l.text("key");
        add(
                OrganisationKind.LABORATORY,
                new String[] {l.text("name_zh"), l.text("name_en")},
                laboratoryCode(l),
                l.text("division"),
                new Member(
                        address(key, "l3", "analyst", "analyst-"), l.text("analyst"), Role.ANALYST),
                new Member(
                        address(key, "l3", "approver", "approver-"),
                        l.text("approver"),
                        Role.APPROVER));
    }

    private void buyers(List<Line> branches) {
        Set<String> seen = new HashSet<>();
        for (Line b : branches) {
            if (seen.add(b.text("key"))) {
                add(
                        OrganisationKind.RETAIL_BUYER,
                        new String[] {b.text("name_zh"), b.text("name_en")},
                        buyerCode(b),
                        b.text("division"),
                        new Member(
                                address(b.text("key"), "b1", "buyer", "buyer-"),
                                b.text("contact"),
                                Role.BUYER));
            }
        }
    }

    private void shopper(int index, String name) {
        String email = index == 0 ? "shopper" : "shopper-%02d".formatted(index);
        guests.add(new Guest(null, List.of(new Member(email + "@example.test", name, null))));
    }

    private static String address(String key, String signIn, String name, String prefix) {
        return (key.equals(signIn) ? name : prefix + key) + "@example.test";
    }

    private void add(
            OrganisationKind kind,
            String[] names,
            String creditCode,
            String division,
            Member... members) {
        int number = guests.size() + 1;
        guests.add(
                new Guest(
                        new NewOrganisation(
                                kind,
                                names[0],
                                names[1],
                                null,
                                creditCode,
                                "",
                                division,
                                "示范路 DEMO-" + number + " 号",
                                "0479-0000%03d".formatted(number)),
                        List.of(members)));
    }
}
