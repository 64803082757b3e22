/** A short plan: the few steps that together clear most of what weighs most, in an order that respects what builds on what. */
@NullMarked
package no.niraad.rules.plan;

import org.jspecify.annotations.NullMarked;
