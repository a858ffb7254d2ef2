package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.stripe.model.Account;
import com.stripe.model.Balance;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.net.Webhook;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.service.TransferService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferTest extends SimulatorTest {
    @Test
    void aChargeIsSharedAmongSellers() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        Account one = talk.account();
        Account two = talk.account();

        Transfer first = transfer(600, one, paid);
        transfer(400, two, paid);

        assertThat(first.getId()).startsWith("tr_");
        assertThat(first.getTransferGroup()).isEqualTo("order-7");
        assertThat(first.getDestination()).isEqualTo(one.getId());
        assertThat(first.getReversals().getData()).isEmpty();
        assertThat(talk.inbox.next("transfer.created").payload()).contains(first.getId());
        TransferListParams group = TransferListParams.builder().setTransferGroup("order-7").build();
        assertThat(transfers().list(group).getData()).hasSize(2);
        assertThat(balance()).isZero();
    }

    @Test
    void noMoreThanTheChargeTook() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        Account seller = talk.account();
        transfer(600, seller, paid);

        assertRefused(() -> transfer(401, seller, paid), 400, "balance_insufficient", "amount");
    }

    @Test
    void noMoreThanThePlatformHas() throws Exception {
        talk.paid(1000, "pm_card_visa");
        Account seller = talk.account();

        assertRefused(() -> transfer(1001, seller, null), 400, "balance_insufficient", null);
        assertThat(transfer(1000, seller, null).getAmount()).isEqualTo(1000);
    }

    @Test
    void toNobodyItIsRefused() throws Exception {
        talk.paid(1000, "pm_card_visa");
        Account nobody = new Account();
        nobody.setId("acct_nobody");

        assertRefused(() -> transfer(10, nobody, null), 400, "resource_missing", "destination");
    }

    @Test
    void itIsReversedInPartsAndPaidAgain() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        Account seller = talk.account();
        Transfer transfer = transfer(1000, seller, paid);

        TransferReversal part = reverse(transfer, 250L);

        assertThat(part.getAmount()).isEqualTo(250);
        assertThat(part.getTransfer()).isEqualTo(transfer.getId());
        assertThat(transfers().reversals().retrieve(transfer.getId(), part.getId()).getMetadata())
                .containsEntry("row", "9");
        Transfer after = transfers().retrieve(transfer.getId());
        assertThat(after.getAmountReversed()).isEqualTo(250);
        assertThat(after.getReversed()).isFalse();
        assertThat(after.getReversals().getData()).hasSize(1);
        assertThat(talk.inbox.next("transfer.reversed").payload()).contains(transfer.getId());
        assertRefused(() -> reverse(transfer, 751L), 400, null, "amount");
        reverse(transfer, null);
        assertThat(transfers().retrieve(transfer.getId()).getReversed()).isTrue();
        assertRefused(() -> reverse(transfer, null), 400, null, "id");
        assertThat(transfer(1000, seller, paid).getAmount()).isEqualTo(1000);
    }

    @Test
    void everyMovementIsBooked() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        Transfer transfer = transfer(700, talk.account(), paid);
        reverse(transfer, 100L);

        assertThat(talk.stripe.v1().balanceTransactions().list().getData())
                .extracting(BalanceTransaction::getType, BalanceTransaction::getNet)
                .containsExactly(
                        tuple("transfer_refund", 100L),
                        tuple("transfer", -700L),
                        tuple("charge", 1000L));
        assertThat(balance()).isEqualTo(400);
    }

    @Test
    void anAccountIsToldWithTheOtherSecret() throws Exception {
        Account account = talk.account();

        Inbox.Letter letter = talk.inbox.next("account.updated");

        assertThat(letter.event().get("account").getAsString()).isEqualTo(account.getId());
        Webhook.constructEvent(letter.payload(), letter.signature(), Conversation.CONNECT_SECRET);
        assertThat(talk.stripe.v1().accounts().retrieve(account.getId()).getMetadata())
                .containsEntry("storefront", "3");
    }

    private TransferService transfers() {
        return talk.stripe.v1().transfers();
    }

    private long balance() throws Exception {
        Balance balance = talk.stripe.v1().balance().retrieve();
        return balance.getAvailable().getFirst().getAmount();
    }

    private Transfer transfer(long amount, Account to, @Nullable PaymentIntent from)
            throws Exception {
        return transfers()
                .create(
                        TransferCreateParams.builder()
                                .setAmount(amount)
                                .setCurrency("cny")
                                .setDestination(to.getId())
                                .setSourceTransaction(from == null ? null : from.getLatestCharge())
                                .putMetadata("row", "9")
                                .build());
    }

    private TransferReversal reverse(Transfer transfer, @Nullable Long amount) throws Exception {
        return transfers()
                .reversals()
                .create(
                        transfer.getId(),
                        TransferReversalCreateParams.builder()
                                .setAmount(amount)
                                .putMetadata("row", "9")
                                .build());
    }
}
