-- Quartz adds these two rows itself when they are missing, but not safely: two threads that do so at
-- once on an empty database make one of them fail, and with it the transaction that it takes part in.
insert into qrtz_locks (sched_name, lock_name)
values ('QuarkusQuartzScheduler', 'TRIGGER_ACCESS'), ('QuarkusQuartzScheduler', 'STATE_ACCESS')
on conflict do nothing;
