package com.billwright.models.base;

import com.billwright.models.linear.Question;

/// What a practice tenant's bill asks.
record Lesson(PracticeTenant tenant, PracticeBill bill, Question question) {}
