/// What a visitor sees first: three tenants with their vendors, lists and bills, all made up.
@NullMarked
package com.billwright.launcher.demo;

import org.jspecify.annotations.NullMarked;
