"""Rules of who receives a document (*nơi nhận, kính gửi*)."""
