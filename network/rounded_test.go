// Rounding: as by way of decimals, to the last bit.

package network_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
)

func byText(x float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'e', network.Digits-1, 64), 64)
	if err != nil {
		return x
	}
	return r
}

func TestRounded(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	check := func(x float64) {
		t.Helper()
		if got, want := network.Rounded(x), byText(x); math.Float64bits(got) != math.Float64bits(want) {
			t.Fatalf("%x rounded is %x, want %x: %[1]v, %[2]v, %v", x, got, want)
		}
	}
	around := func(x float64) {
		for _, y := range []float64{x, -x, math.Nextafter(x, 0), math.Nextafter(x, math.Inf(1))} {
			check(y)
		}
	}
	for e := -320; e <= 308; e++ {
		ten, err := strconv.ParseFloat("1e"+strconv.Itoa(e), 64)
		if err != nil {
			t.Fatal(err)
		}
		for _, times := range []float64{1, 0.999999999999, 0.9999999999995, 0.99999999999949, 1.000000000001, 1.0000000000005, 1.5, 9.99999999999, 9.999999999995} {
			around(ten * times)
		}
	}
	for range testflags.Times(100_000, 500_000) {
		around(math.Pow(10, 40*r.Float64()-20))
		around(r.Float64())
		around(float64(r.IntN(1000)) / float64(1+r.IntN(1000)))
		n := r.Uint64N(1e12) // near a half of the last digit
		around((float64(n) + 0.5) / math.Pow(10, float64(r.IntN(25))))
	}
	check(0)
	check(math.Copysign(0, -1))
	if !math.IsNaN(network.Rounded(math.NaN())) {
		t.Error("rounded, what is no number is one")
	}
}

func BenchmarkRounded(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	var numbers [1024]float64
	for i := range numbers {
		numbers[i] = r.Float64() / 10_000
	}
	for b.Loop() {
		for _, x := range numbers {
			network.Rounded(x)
		}
	}
}
