/** Moves the simulated money: test cards, wallets, payments, refunds, balances. */
@NullMarked
package org.tsagaan.simulator.payment;

import org.jspecify.annotations.NullMarked;
